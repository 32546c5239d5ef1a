package city.tongyou.planreader.outline;

import city.tongyou.planreader.text.Marker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * On which level do the tasks of a chapter stand? On the highest whose headings have about one list
 * of units each; where units are not named, on the lowest that most headings above it lead to.
 */
public final class TaskLevel {

  private static final double ABOUT_ONE = 1.3;
  private static final double MOST = 0.6;
  private static final int FEW = 2;

  private final IntPredicate namesUnits;

  /**
   * @param namesUnits whether the paragraph with this index names units
   */
  public TaskLevel(IntPredicate namesUnits) {
    this.namesUnits = namesUnits;
  }

  /** The task headings of some chapters, in the document's order. */
  public List<Heading> tasks(List<Heading> chapters) {
    Optional<Marker.Style> common = style(chapters);
    List<Heading> tasks = new ArrayList<>();
    for (Heading chapter : chapters) {
      Optional<Marker.Style> own =
          units(chapter) > FEW ? style(List.of(chapter)) : Optional.empty();
      collect(chapter, own.or(() -> common).orElse(null), tasks);
    }
    return tasks;
  }

  /** How many lists of units stand below a heading; neighbouring ones count as one. */
  public int units(Heading heading) {
    int lists = 0;
    int last = -2;
    for (int paragraph : heading.paragraphs()) {
      if (namesUnits.test(paragraph)) {
        lists +=
            paragraph == last + 1
                    && paragraph != heading.paragraph()
                    && !beginsHeading(heading, paragraph)
                ? 0
                : 1;
        last = paragraph;
      }
    }
    return lists;
  }

  private static boolean beginsHeading(Heading heading, int paragraph) {
    return heading.all().anyMatch(below -> below.paragraph() == paragraph);
  }

  private Optional<Marker.Style> style(List<Heading> chapters) {
    long lists = chapters.stream().mapToInt(this::units).sum();
    return lists < FEW ? lowest(chapters) : highest(chapters).or(() -> lowest(chapters));
  }

  private Optional<Marker.Style> highest(List<Heading> chapters) {
    Map<Marker.Style, List<Heading>> byStyle = new EnumMap<>(Marker.Style.class);
    chapters.stream()
        .flatMap(Heading::all)
        .forEach(heading -> {
          if (heading.style() != null) {
            byStyle.computeIfAbsent(heading.style(), style -> new ArrayList<>()).add(heading);
          }
        });
    return byStyle.entrySet().stream()
        .filter(entry -> hasAboutOne(entry.getValue()))
        .min(Comparator.comparingDouble(entry -> depth(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  private boolean hasAboutOne(List<Heading> headings) {
    double lists = headings.stream().mapToInt(this::units).average().orElse(0);
    double named = headings.stream().filter(heading -> units(heading) > 0).count();
    return lists <= ABOUT_ONE && named / headings.size() >= 0.5;
  }

  private static double depth(List<Heading> headings) {
    return headings.stream().mapToInt(TaskLevel::depth).average().orElse(0);
  }

  private static int depth(Heading heading) {
    int depth = 0;
    for (Heading at = heading.parent(); at != null; at = at.parent()) {
      depth++;
    }
    return depth;
  }

  /** Goes down as long as most headings of a level have headings below them. */
  private static Optional<Marker.Style> lowest(List<Heading> chapters) {
    List<Heading> level = chapters;
    Marker.Style style = null;
    while (!level.isEmpty()) {
      style = level.getFirst().style();
      double parents = level.stream().filter(TaskLevel::leadsFurther).count();
      if (parents / level.size() < MOST) {
        return Optional.ofNullable(style);
      }
      level = level.stream().flatMap(heading -> heading.children().stream()).toList();
    }
    return Optional.ofNullable(style);
  }

  private static boolean leadsFurther(Heading heading) {
    return heading.children().stream()
        .anyMatch(
            child -> child.style() != Marker.Style.DASH && child.style() != Marker.Style.CIRCLED);
  }

  private void collect(Heading heading, Marker.@Nullable Style style, List<Heading> into) {
    boolean below =
        heading.children().stream().flatMap(Heading::all).anyMatch(child -> child.style() == style);
    boolean stray = !below && heading.children().stream().noneMatch(child -> units(child) > 0);
    if (heading.style() == style || (stray && units(heading) > 0)) {
      into.add(heading);
      return;
    }
    if (!below && units(heading) == 0 && heading.children().isEmpty()) {
      return;
    }
    heading.children().forEach(child -> collect(child, style, into));
  }
}
