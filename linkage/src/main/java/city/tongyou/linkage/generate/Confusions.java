package city.tongyou.linkage.generate;

import city.tongyou.linkage.chinese.Pinyin;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which characters are put for which others: by ear among the 3,755 commonest, by eye from our list
 * of confusions.
 */
final class Confusions {

  private static final Map<String, List<String>> BY_EYE = byEye();
  private static final Map<String, List<String>> BY_SOUND = bySound();

  private Confusions() {}

  static List<String> byEye(String character) {
    return BY_EYE.getOrDefault(character, List.of());
  }

  static List<String> byEar(String character) {
    List<String> readings = Pinyin.readings(character.codePointAt(0));
    return readings.isEmpty() ? List.of() : BY_SOUND.getOrDefault(readings.getFirst(), List.of());
  }

  /** One of the characters other than the one itself, or the one itself where there is no other. */
  static String another(String character, List<String> others, SplittableRandom random) {
    if (others.isEmpty()) {
      return character;
    }
    int at = random.nextInt(others.size());
    String other = others.get(at);
    return other.equals(character) ? others.get((at + 1) % others.size()) : other;
  }

  private static Map<String, List<String>> byEye() {
    var byEye = new HashMap<String, List<String>>();
    for (String group : WordLists.lines("confusions.txt")) {
      List<String> members = group.codePoints().mapToObj(Character::toString).toList();
      for (String member : members) {
        var others = byEye.computeIfAbsent(member, _ -> new ArrayList<>());
        members.stream().filter(it -> !it.equals(member)).forEach(others::add);
      }
    }
    return byEye;
  }

  private static Map<String, List<String>> bySound() {
    var bySound = new HashMap<String, List<String>>();
    IntStream.rangeClosed(0xB0, 0xD7)
        .forEach(row ->
            IntStream.rangeClosed(0xA1, row == 0xD7 ? 0xF9 : 0xFE)
                .mapToObj(cell -> national(row, cell))
                .forEach(c -> put(bySound, c)));
    return bySound;
  }

  private static void put(Map<String, List<String>> bySound, String character) {
    String sound = Pinyin.readings(character.codePointAt(0)).getFirst();
    bySound.computeIfAbsent(sound, _ -> new ArrayList<>()).add(character);
  }

  /** Rows 0xB0 to 0xD7 of GB 2312 are its first level, the commonest characters. */
  private static String national(int row, int cell) {
    return new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
  }
}
