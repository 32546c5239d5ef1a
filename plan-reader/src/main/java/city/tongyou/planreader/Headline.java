package city.tongyou.planreader;

import city.tongyou.planreader.text.Folded;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a heading and what follows it in the same paragraph.
 *
 * @param name without number, colon and full stop
 * @param goal what follows a colon, empty when nothing does
 */
record Headline(String name, String goal) {

  private static final Pattern COLON = Pattern.compile("^([^:,。;]{2,30}):\\s*(.+)$");
  private static final int LONG_NAME = 60;

  /** The name of a group: up to its colon or full stop. */
  static Headline ofGroup(String words) {
    String first = firstSentence(words);
    Matcher colon = COLON.matcher(Folded.of(first));
    if (colon.matches()) {
      return new Headline(
          first.substring(0, colon.end(1)).strip(), first.substring(colon.start(2)).strip());
    }
    Matcher dash = Pattern.compile("^([^-]{2,20})-{2}(.+)$").matcher(Folded.of(first));
    return dash.matches()
        ? new Headline(
            first.substring(0, dash.end(1)).strip(), first.substring(dash.start(2)).strip())
        : new Headline(first, "");
  }

  /** The title of a task: its first sentence, or what stands before a colon and a long text. */
  static String ofTask(String words) {
    String first = firstSentence(words);
    Matcher colon = COLON.matcher(Folded.of(first));
    if (colon.matches()
        && colon.end() > LONG_NAME / 2
        && !first.substring(0, colon.end(1)).matches(".*(?:包括|如下|等)")) {
      return first.substring(0, colon.end(1)).strip();
    }
    Matcher gap = Pattern.compile("^(\\S{4,30})(?:\\s{2,}|\\u3000+)\\S").matcher(first);
    return gap.find() ? gap.group(1) : first;
  }

  static String firstSentence(String words) {
    String folded = Folded.of(words);
    int stop = folded.indexOf('。');
    String first = stop < 0 ? words : words.substring(0, stop);
    return first.strip().replaceFirst("[；;：:，,。.、]+$", "").strip();
  }
}
