package city.tongyou.planreader.outline;

import city.tongyou.planreader.Paragraph;
import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.text.Marker;
import city.tongyou.planreader.text.RoleWord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Builds the tree of headings. Which style of number stands above which is told by the order in
 * which they open: a style that is open already ends everything below it, a new one goes deeper.
 */
public final class Outline {

  private static final Pattern ANNEX =
      Pattern.compile("附\\s*(?:件|表|录)\\s*[一二三四五六七八九十\\d]{0,3}\\s*(?:[:：].*)?");
  private static final int MAX_DEPTH = 24;

  private Outline() {}

  /** The root of the tree; its body is what stands before the first heading. */
  public static Heading of(List<Paragraph> paragraphs) {
    Heading root = new Heading(null, null, -1);
    Heading current = root;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      if (ANNEX.matcher(text).matches()) {
        current = new Heading(null, root, i);
        continue;
      }
      int before = current.style() == Marker.Style.ARABIC ? current.number() : 0;
      Optional<Marker> marker =
          heading(text)
              .or(() -> before > 0 ? Marker.followingArabic(text, before) : Optional.empty());
      if (marker.isEmpty()) {
        current.body().add(i);
      } else {
        current = new Heading(marker.get(), parentOf(marker.get(), current, root), i);
      }
    }
    return root;
  }

  /** The marker of a paragraph that is a heading: rows of tables and lists of units are none. */
  private static Optional<Marker> heading(String text) {
    if (text.indexOf('\t') >= 0 || RoleWord.begins(text)) {
      return Optional.empty();
    }
    return Marker.of(text).filter(marker -> !Folded.of(text).substring(marker.end()).isBlank());
  }

  private static Heading parentOf(Marker marker, Heading current, Heading root) {
    Heading open = current;
    int depth = 0;
    for (Heading at = current; at != root && at.parent() != null; at = at.parent()) {
      depth++;
      if (at.style() == marker.style()) {
        return at.parent();
      }
      if (marker.style() != Marker.Style.DASH && at.style() == Marker.Style.DASH) {
        open = at.parent();
      }
    }
    if (isChapterAgain(marker, root)) {
      return root;
    }
    return depth > MAX_DEPTH ? root : open;
  }

  /** A chapter's style belongs to the root, also behind an annex. */
  private static boolean isChapterAgain(Marker marker, Heading root) {
    return root.children().stream()
        .filter(child -> child.style() != null)
        .findFirst()
        .filter(first -> first.style() == marker.style() && !first.style().isBullet())
        .isPresent();
  }
}
