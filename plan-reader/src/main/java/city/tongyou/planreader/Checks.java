package city.tongyou.planreader;

import city.tongyou.planreader.outline.Heading;
import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.text.Marker;
import city.tongyou.planreader.text.Numerals;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is missing or does not add up in a plan as a whole. */
final class Checks {

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<!第)(?<count>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*(?:大|个|项|条|类)?(?:方面的?|重点|具体|主要)*\\s*(?<what>行动|任务|工程|举措)(?=[,。;、,()）]|$)");
  private static final Pattern WHOLE =
      Pattern.compile(".*(?:实施|落实|提出|明确|部署|开展|围绕|确定|共)[^。]{0,20}$");

  private final List<Paragraph> paragraphs;
  private final TitlePage titlePage;
  private final Heading root;
  private final List<Warning> warnings;

  Checks(List<Paragraph> paragraphs, TitlePage titlePage, Heading root, List<Warning> warnings) {
    this.paragraphs = paragraphs;
    this.titlePage = titlePage;
    this.root = root;
    this.warnings = warnings;
  }

  void check(List<Dimension> dimensions, List<Guarantee> guarantees) {
    require(titlePage.title() != null, WarningCode.NO_TITLE, "No title was found; write it.");
    require(
        titlePage.city() != null,
        WarningCode.NO_CITY,
        "The document does not say whose plan it is; write the city.");
    require(
        titlePage.endYear() != null,
        WarningCode.NO_PERIOD,
        "The document does not say for which years it is; write them.");
    require(
        dimensions.stream().anyMatch(d -> d.no() != 0),
        WarningCode.NO_DIMENSIONS,
        "The document has no dimensions; its tasks stand under a nameless one.");
    require(
        dimensions.stream().flatMap(d -> d.actions().stream()).anyMatch(a -> a.no() != 0),
        WarningCode.NO_ACTIONS,
        "The document has no actions; its tasks stand under nameless ones.");
    require(
        !guarantees.isEmpty(),
        WarningCode.NO_GUARANTEES,
        "No chapter of guarantees was found; add them if there are any.");
    announced(dimensions);
    numbering(root);
  }

  private void require(boolean present, WarningCode code, String message) {
    if (!present) {
      warnings.add(new Warning(0, code, message));
    }
  }

  private void announced(List<Dimension> dimensions) {
    long actions =
        dimensions.stream().flatMap(d -> d.actions().stream()).filter(a -> a.no() != 0).count();
    long tasks =
        dimensions.stream()
            .flatMap(d -> d.actions().stream())
            .mapToLong(a -> a.tasks().size())
            .sum();
    for (Paragraph paragraph : paragraphs) {
      String folded = Folded.of(paragraph.text());
      Matcher matcher = ANNOUNCED.matcher(folded);
      while (paragraph.text().length() < 600 && matcher.find()) {
        compare(
            paragraph,
            matcher,
            matcher.group("what").equals("任务") || matcher.group("what").equals("举措")
                ? tasks
                : actions);
      }
    }
  }

  private void compare(Paragraph paragraph, Matcher matcher, long found) {
    int count = Numerals.whole(matcher.group("count"));
    boolean whole =
        WHOLE
            .matcher(
                matcher.group().isEmpty()
                    ? ""
                    : Folded.of(paragraph.text()).substring(0, matcher.start()))
            .matches();
    if (count > 2 && found > 0 && count != found && whole) {
      warnings.add(
          new Warning(
              paragraph.line(),
              WarningCode.COUNT_MISMATCH,
              "The text says “%s”, but %d were found; check the headings."
                  .formatted(matcher.group(), found)));
    }
  }

  /**
   * Numbers among the children of one heading go on by one; a series may run through the document.
   */
  private void numbering(Heading heading) {
    heading
        .all()
        .forEach(parent -> {
          Heading last = null;
          for (Heading child : parent.children()) {
            if (last != null
                && child.style() == last.style()
                && child.style() != Marker.Style.DASH
                && child.number() != last.number() + 1) {
              warnings.add(
                  new Warning(
                      paragraphs.get(child.paragraph()).line(),
                      WarningCode.NUMBERING,
                      "Number %d follows %d; a heading may be missing or misnumbered."
                          .formatted(child.number(), last.number())));
            }
            last = child;
          }
        });
  }
}
