package city.tongyou.planreader;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's document says: its tree of dimensions, actions and tasks, its guarantees, and what
 * could not be read.
 *
 * <p>A document without dimensions or without actions still has one of each around its tasks, with
 * number 0 and an empty name.
 *
 * @param title the document's title, null when none was found
 * @param city the place whose plan it is, as written (苏州市), null when the document does not say
 * @param startYear first year of the period, null when the document does not say
 * @param endYear last year of the period, null when the document does not say
 * @param warnings in the order of their lines
 * @param paragraphs the document's own words, cleaned of debris; every {@link Span} points into
 *     them
 */
public record PlanDocument(
    @Nullable String title,
    @Nullable String city,
    @Nullable Integer startYear,
    @Nullable Integer endYear,
    List<Dimension> dimensions,
    List<Guarantee> guarantees,
    List<Warning> warnings,
    List<Paragraph> paragraphs) {

  public PlanDocument {
    dimensions = List.copyOf(dimensions);
    guarantees = List.copyOf(guarantees);
    warnings = List.copyOf(warnings);
    paragraphs = List.copyOf(paragraphs);
  }

  /** All tasks in the order of the document. */
  public Stream<Task> tasks() {
    return actions().flatMap(action -> action.tasks().stream());
  }

  /** All actions in the order of the document, the nameless one of a plan without actions too. */
  public Stream<Action> actions() {
    return dimensions.stream().flatMap(dimension -> dimension.actions().stream());
  }
}
