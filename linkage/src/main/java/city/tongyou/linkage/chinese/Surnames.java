package city.tongyou.linkage.chinese;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compound surnames, and how a surname is read where it is not read as usual. */
final class Surnames {

  private static final int LONGEST = 4;
  private static final Map<String, short[]> READINGS = readings();

  private Surnames() {}

  /**
   * Length in chars of the compound surname that a name starts with, or 0. A compound surname needs
   * a given name behind it: 欧阳 alone is Ou Yang.
   */
  static int compoundLength(String name) {
    for (int length = Math.min(LONGEST, name.length() - 1); length >= 2; length--) {
      if (READINGS.containsKey(name.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** Syllables of a surname with a reading of its own; empty where the usual readings hold. */
  static short[] readings(String surname) {
    return READINGS.getOrDefault(surname, new short[0]);
  }

  private static Map<String, short[]> readings() {
    var readings = new HashMap<String, short[]>();
    for (String table : List.of("surname-readings.txt", "surnames.txt")) {
      for (String line : Lines.of(table)) {
        String[] fields = line.split(" ", -1);
        var syllables = new short[fields.length - 1];
        for (int i = 1; i < fields.length; i++) {
          syllables[i - 1] = HanCharacters.numberOf(fields[i]);
        }
        readings.put(fields[0], syllables);
      }
    }
    return Map.copyOf(readings);
  }
}
