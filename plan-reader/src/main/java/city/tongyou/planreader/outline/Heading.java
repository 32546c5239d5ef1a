package city.tongyou.planreader.outline;

import city.tongyou.planreader.text.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A numbered heading with the paragraphs and headings below it; the root has no marker. */
public final class Heading {

  private final @Nullable Marker marker;
  private final @Nullable Heading parent;
  private final int paragraph;
  private final List<Integer> body = new ArrayList<>();
  private final List<Heading> children = new ArrayList<>();

  Heading(@Nullable Marker marker, @Nullable Heading parent, int paragraph) {
    this.marker = marker;
    this.parent = parent;
    this.paragraph = paragraph;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** The number before it; null for the root and for the title of an annex. */
  public @Nullable Marker marker() {
    return marker;
  }

  public Marker.@Nullable Style style() {
    return marker == null ? null : marker.style();
  }

  /** Its printed number, 0 without one. */
  public int number() {
    return marker == null ? 0 : marker.number();
  }

  public @Nullable Heading parent() {
    return parent;
  }

  /** Index of its own paragraph; −1 for the root. */
  public int paragraph() {
    return paragraph;
  }

  /** Indices of the paragraphs below it that stand under none of its children. */
  public List<Integer> body() {
    return body;
  }

  public List<Heading> children() {
    return children;
  }

  /** It and every heading below it, in the document's order. */
  public Stream<Heading> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Heading::all));
  }

  /** Its own paragraph, its body and those of all headings below it, in the document's order. */
  public List<Integer> paragraphs() {
    List<Integer> all = new ArrayList<>(own());
    children.forEach(child -> all.addAll(child.paragraphs()));
    return all.stream().sorted().toList();
  }

  /** Its own paragraph and its body, without the headings below it. */
  public List<Integer> own() {
    List<Integer> own = new ArrayList<>();
    if (paragraph >= 0) {
      own.add(paragraph);
    }
    own.addAll(body);
    return own;
  }
}
