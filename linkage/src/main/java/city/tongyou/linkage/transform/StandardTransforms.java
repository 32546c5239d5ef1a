package city.tongyou.linkage.transform;

import static city.tongyou.linkage.transform.Transform.list;
import static city.tongyou.linkage.transform.Transform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The transforms that belong to no language or country. */
final class StandardTransforms {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

  private StandardTransforms() {}

  static List<Transform> all() {
    return List.of(
        text("lower", "In small letters.", it -> first(it).toLowerCase(Locale.ROOT)),
        text("trim", "Without spaces around, runs of spaces made one.", it -> trimmed(first(it))),
        text("plain", "Small letters and digits only, accents dropped.", it -> plain(first(it))),
        text("digits", "The digits only.", it -> NO_DIGIT.matcher(first(it)).replaceAll("")),
        text(
            "prefix", "prefix(text, n): the first n characters.", it -> part(it, 0, number(it, 1))),
        text("suffix", "suffix(text, n): the last n characters.", StandardTransforms::suffix),
        text(
            "substring",
            "substring(text, from, n): n characters from the from-th, counted from 1.",
            it -> part(it, number(it, 1) - 1, number(it, 2))),
        text(
            "word",
            "word(text, n): the n-th word; from the end where n is negative.",
            StandardTransforms::word),
        text("year", "The year of a date.", it -> Dates.part(first(it), Dates.Part.YEAR)),
        text(
            "month",
            "The month of a date, two digits.",
            it -> Dates.part(first(it), Dates.Part.MONTH)),
        text(
            "day",
            "The day of the month of a date, two digits.",
            it -> Dates.part(first(it), Dates.Part.DAY)),
        text("date", "A date as yyyy-mm-dd.", it -> Dates.part(first(it), Dates.Part.ALL)),
        text("join", "Several texts in one, with a space between.", StandardTransforms::join),
        new Transform.ToText(
            "coalesce",
            "The first text that is there.",
            true,
            it -> it.stream().filter(Objects::nonNull).findFirst().orElse(null)),
        list("words", "All words.", it -> NO_LETTER.splitAsStream(first(it)).toList()),
        list("split", "split(text, ';'): the parts between separators.", StandardTransforms::split),
        new Transform.ToList(
            "all",
            "all(a, b, …): those texts that are there, as a list.",
            true,
            it -> it.stream().filter(Objects::nonNull).toList()),
        text("soundex", "American Soundex of the letters a–z.", it -> Soundex.of(first(it))));
  }

  private static String first(List<@Nullable String> arguments) {
    return Objects.requireNonNull(arguments.getFirst());
  }

  private static int number(List<@Nullable String> arguments, int at) {
    var text = at < arguments.size() ? arguments.get(at) : null;
    try {
      return Integer.parseInt(String.valueOf(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Argument %d has to be a whole number, but is %s.".formatted(at + 1, text), e);
    }
  }

  private static String trimmed(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }

  private static String plain(String text) {
    var marked = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var bare = MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(bare).replaceAll("");
  }

  /** Counted in characters, so that a rare Han character is never cut in two. */
  private static @Nullable String part(List<@Nullable String> arguments, int from, int count) {
    int[] all = first(arguments).codePoints().toArray();
    int begin = Math.clamp(from, 0, all.length);
    int end = Math.clamp((long) from + count, begin, all.length);
    return new String(all, begin, end - begin);
  }

  private static @Nullable String suffix(List<@Nullable String> arguments) {
    int length = first(arguments).codePointCount(0, first(arguments).length());
    int count = Math.min(length, number(arguments, 1));
    return part(arguments, length - count, count);
  }

  private static @Nullable String word(List<@Nullable String> arguments) {
    var words = SPACE.splitAsStream(first(arguments).strip()).toList();
    int n = number(arguments, 1);
    int at = n > 0 ? n - 1 : words.size() + n;
    return at >= 0 && at < words.size() ? words.get(at) : null;
  }

  private static String join(List<@Nullable String> arguments) {
    return String.join(" ", arguments.stream().map(Objects::requireNonNull).toList());
  }

  private static List<String> split(List<@Nullable String> arguments) {
    var separator = Pattern.quote(String.valueOf(arguments.get(1)));
    return Pattern.compile(separator).splitAsStream(first(arguments)).map(String::strip).toList();
  }
}
