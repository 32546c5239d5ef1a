package city.tongyou.linkage.chinese;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes the tables of readings and simplified forms from ICU4J; run {@code main} when ICU4J moves
 * on.
 */
final class HanTables {

  private static final Path RESOURCES = Path.of("src/main/resources/city/tongyou/linkage/chinese");
  private static final Pattern TONES = Pattern.compile("[\\p{Mn}&&[^\\u0308]]");
  private static final Pattern SYLLABLES = Pattern.compile("[a-zü]+");

  private final Transliterator general = Transliterator.getInstance("Han-Latin");
  private final Transliterator surname = Transliterator.getInstance("Han-Latin/Names");
  private final Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");

  private HanTables() {}

  public static void main(String[] arguments) throws IOException {
    var tables = new HanTables();
    write("readings.txt", "Han-Latin", tables.readings());
    write("surname-readings.txt", "Han-Latin/Names", tables.surnameReadings());
    write("simplified.txt", "Traditional-Simplified", tables.simplified());
  }

  static List<String> readingsNow() {
    return new HanTables().readings();
  }

  static List<String> surnameReadingsNow() {
    return new HanTables().surnameReadings();
  }

  static List<String> simplifiedNow() {
    return new HanTables().simplified();
  }

  /** One line a syllable: the syllable, a space, the characters that are read so. */
  private List<String> readings() {
    var bySyllable = new TreeMap<String, StringBuilder>();
    ideographs()
        .forEach(character -> {
          String sound = toneless(general.transliterate(character));
          if (SYLLABLES.matcher(sound).matches()) {
            bySyllable.computeIfAbsent(sound, _ -> new StringBuilder()).append(character);
          }
        });
    return bySyllable.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  /** Characters whose reading as a surname differs: {@code 单 shan}. */
  private List<String> surnameReadings() {
    var lines = new ArrayList<String>();
    ideographs()
        .forEach(character -> {
          String name = toneless(surname.transliterate(character));
          if (SYLLABLES.matcher(name).matches()
              && !name.equals(toneless(general.transliterate(character)))) {
            lines.add(character + " " + name);
          }
        });
    return lines;
  }

  /** A traditional character and its simplified form, side by side. */
  private List<String> simplified() {
    return ideographs()
        .map(character -> character + simplify.transliterate(character))
        .filter(pair -> pair.codePointCount(0, pair.length()) == 2)
        .filter(pair -> pair.codePointAt(0) != pair.codePointBefore(pair.length()))
        .toList();
  }

  private static java.util.stream.Stream<String> ideographs() {
    return IntStream.rangeClosed(0x3400, 0x323AF)
        .filter(c -> Character.isDefined(c) && Character.isIdeographic(c))
        .mapToObj(Character::toString);
  }

  private static String toneless(String pinyin) {
    String decomposed = Normalizer.normalize(pinyin.strip(), Normalizer.Form.NFD);
    return Normalizer.normalize(TONES.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
  }

  private static void write(String file, String from, List<String> lines) throws IOException {
    String source = "# From ICU4J's " + from + ", Unicode License v3, by HanTables in the tests.\n";
    Files.writeString(RESOURCES.resolve(file), source + String.join("\n", lines) + "\n");
  }
}
