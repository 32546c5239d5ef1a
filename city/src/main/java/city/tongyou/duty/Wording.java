package city.tongyou.duty;

import city.tongyou.city.City;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a duty is called: a message key and the facts that its text mentions, so that everyone reads
 * it in their own language.
 *
 * @param facts plain words, an ISO day, or a name in both languages made by {@link #named}
 */
public record Wording(String titleKey, List<String> facts) {

  private static final char BETWEEN = '\u001f';
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public Wording {
    facts = List.copyOf(facts);
  }

  /** A fact that has a name in each language. */
  public static String named(String chinese, String english) {
    return chinese + BETWEEN + english;
  }

  /** The facts as the text of the title takes them. */
  public Object[] facts(Locale locale) {
    return facts.stream().map(fact -> inWords(fact, locale)).toArray();
  }

  private static Object inWords(String fact, Locale locale) {
    var cut = fact.indexOf(BETWEEN);
    if (cut >= 0) {
      return City.isChinese(locale) ? fact.substring(0, cut) : fact.substring(cut + 1);
    }
    return DAY.matcher(fact).matches() ? LocalDate.parse(fact) : fact;
  }
}
