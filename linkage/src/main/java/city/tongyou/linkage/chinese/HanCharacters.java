package city.tongyou.linkage.chinese;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings and simplified forms by code point. Syllables are toneless, {@code ü} kept apart from
 * {@code u}; the first reading of a character is the one that ICU4J gives, further ones come from
 * our own list of polyphones.
 */
final class HanCharacters {

  private static final int FIRST = 0x3400;
  private static final int LAST = 0x323AF;
  private static final short NONE = -1;
  private static final short[] NO_READINGS = {};

  private static final String[] SYLLABLES = syllables();
  private static final short[] READING = readings();
  private static final int[] SIMPLIFIED = simplifiedForms();
  private static final Map<Integer, short[]> POLYPHONES = polyphones();

  private HanCharacters() {}

  static boolean isHan(int codePoint) {
    return codePoint >= FIRST && Character.isIdeographic(codePoint);
  }

  static int simplified(int codePoint) {
    return codePoint < FIRST || codePoint > LAST ? codePoint : SIMPLIFIED[codePoint - FIRST];
  }

  /** Numbers of the toneless syllables, the usual one first; empty where no reading is known. */
  static short[] readings(int codePoint) {
    short[] several = POLYPHONES.get(codePoint);
    if (several != null) {
      return several;
    }
    short one = usualReading(codePoint);
    return one == NONE ? NO_READINGS : new short[] {one};
  }

  static String syllable(short number) {
    return SYLLABLES[number];
  }

  static short numberOf(String syllable) {
    int number = Arrays.binarySearch(SYLLABLES, syllable);
    if (number < 0) {
      throw new IllegalStateException("No character of the table is read '" + syllable + "'.");
    }
    return (short) number;
  }

  private static short usualReading(int codePoint) {
    return codePoint < FIRST || codePoint > LAST ? NONE : READING[codePoint - FIRST];
  }

  private static String[] syllables() {
    return Lines.of("readings.txt").stream()
        .map(line -> line.substring(0, line.indexOf(' ')))
        .sorted()
        .toArray(String[]::new);
  }

  private static short[] readings() {
    var readings = new short[LAST - FIRST + 1];
    Arrays.fill(readings, NONE);
    for (String line : Lines.of("readings.txt")) {
      int space = line.indexOf(' ');
      short number = numberOf(line.substring(0, space));
      line.substring(space + 1).codePoints().forEach(c -> readings[c - FIRST] = number);
    }
    return readings;
  }

  private static int[] simplifiedForms() {
    var forms = new int[LAST - FIRST + 1];
    Arrays.setAll(forms, i -> FIRST + i);
    for (String table : List.of("simplified.txt", "variants.txt")) {
      for (String pair : Lines.of(table)) {
        forms[pair.codePointAt(0) - FIRST] = pair.codePointBefore(pair.length());
      }
    }
    // A form may itself have a simpler one; two steps reach the end of every chain in the tables.
    int[] once = forms.clone();
    Arrays.setAll(forms, i -> isHan(once[i]) ? once[once[i] - FIRST] : once[i]);
    return forms;
  }

  private static Map<Integer, short[]> polyphones() {
    var all = new HashMap<Integer, short[]>();
    for (String line : Lines.of("polyphones.txt")) {
      String[] fields = line.split(" ", -1);
      int character = fields[0].codePointAt(0);
      var readings = new short[fields.length];
      readings[0] = usualReading(character);
      for (int i = 1; i < fields.length; i++) {
        readings[i] = numberOf(fields[i]);
      }
      all.put(character, distinct(readings));
    }
    return Map.copyOf(all);
  }

  private static short[] distinct(short[] readings) {
    var kept = new short[readings.length];
    int count = 0;
    for (short reading : readings) {
      boolean seen = false;
      for (int i = 0; i < count; i++) {
        seen |= kept[i] == reading;
      }
      if (!seen) {
        kept[count++] = reading;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
