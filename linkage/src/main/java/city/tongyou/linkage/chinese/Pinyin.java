package city.tongyou.linkage.chinese;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * How a name sounds: toneless syllables with a space between, {@code ü} apart from {@code u}, a
 * surname by its surname reading first (单 shan, 曾 zeng, 尉迟 yu chi). What has no reading stands as
 * it is written.
 */
public final class Pinyin {

  /** So many spellings are tried at most; a name with more keeps the likelier ones. */
  static final int MOST_SPELLINGS = 12;

  private Pinyin() {}

  /** The likeliest spelling: 曾小明 → {@code zeng xiao ming}. Empty for a missing name. */
  public static String of(PersonName name) {
    var spelling = new StringBuilder(24);
    append(spelling, surname(name.surname()).getFirst());
    for (List<String> readings : characters(name.given())) {
      append(spelling, readings.getFirst());
    }
    return spelling.toString();
  }

  /**
   * Every spelling, the likeliest first: 曾乐 → {@code zeng le}, {@code zeng yue}, {@code ceng le}, …
   */
  public static List<String> allOf(PersonName name) {
    List<String> spellings = surname(name.surname());
    for (List<String> readings : characters(name.given())) {
      spellings = product(spellings, readings);
    }
    return spellings.size() > MOST_SPELLINGS ? spellings.subList(0, MOST_SPELLINGS) : spellings;
  }

  /** Toneless readings of one character, the usual one first; empty where none is known. */
  public static List<String> readings(int codePoint) {
    short[] numbers = HanCharacters.readings(HanCharacters.simplified(codePoint));
    var readings = new ArrayList<String>(numbers.length);
    for (short number : numbers) {
      readings.add(HanCharacters.syllable(number));
    }
    return readings;
  }

  private static List<String> surname(String surname) {
    var spellings = new LinkedHashSet<String>();
    short[] special = Surnames.readings(surname);
    if (special.length > 0) {
      var spelling = new StringBuilder();
      for (short syllable : special) {
        append(spelling, HanCharacters.syllable(syllable));
      }
      spellings.add(spelling.toString());
    }
    if (!surname.codePoints().allMatch(HanCharacters::isHan)) {
      return List.of(surname.toLowerCase(Locale.ROOT));
    }
    List<String> usual = List.of("");
    for (List<String> readings : characters(surname)) {
      usual = product(usual, readings);
    }
    spellings.addAll(usual);
    return List.copyOf(spellings);
  }

  private static List<List<String>> characters(String text) {
    var readings = new ArrayList<List<String>>(4);
    text.codePoints()
        .forEach(c -> {
          List<String> known = readings(c);
          readings.add(known.isEmpty() ? List.of(Character.toString(c)) : known);
        });
    return readings;
  }

  /** Likeliest first on both sides, so the first of the product is the likeliest of all. */
  private static List<String> product(List<String> heads, List<String> tails) {
    var product = new ArrayList<String>(heads.size() * tails.size());
    for (String tail : tails) {
      for (String head : heads) {
        if (product.size() < MOST_SPELLINGS) {
          product.add(head.isEmpty() ? tail : head + " " + tail);
        }
      }
    }
    return product;
  }

  private static void append(StringBuilder spelling, String syllables) {
    if (!spelling.isEmpty() && !syllables.isEmpty()) {
      spelling.append(' ');
    }
    spelling.append(syllables);
  }
}
