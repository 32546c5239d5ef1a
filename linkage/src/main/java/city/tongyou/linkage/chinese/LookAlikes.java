package city.tongyou.linkage.chinese;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters that are taken for each other by eye. Each belongs to at most one group, so that a
 * name's shape is a key: two names with equal shapes differ only by look-alikes.
 *
 * <p>The groups were measured on pictures of 6,900 characters (blurred, correlation at least 0.70
 * on average across a group, at most eight members) around a short list of known pairs. A partition
 * cannot hold every likeness: of the pairs in the generator's list of clerical confusions it knows
 * about half; the rest count as one character different.
 */
public final class LookAlikes {

  private static final Map<Integer, Integer> FIRST_OF_GROUP = groups();

  private LookAlikes() {}

  /** The text with each character replaced by the first of its group. */
  public static String shape(String text) {
    var shape = new StringBuilder(text.length());
    text.codePoints().map(LookAlikes::firstOfGroup).forEach(shape::appendCodePoint);
    return shape.toString();
  }

  /** Whether two characters are of one group; a character is always like itself. */
  public static boolean alike(int a, int b) {
    return firstOfGroup(a) == firstOfGroup(b);
  }

  private static int firstOfGroup(int character) {
    return FIRST_OF_GROUP.getOrDefault(character, character);
  }

  private static Map<Integer, Integer> groups() {
    var first = new HashMap<Integer, Integer>();
    for (String group : Lines.of("look-alikes.txt")) {
      int name = group.codePointAt(0);
      group.codePoints().forEach(c -> first.put(c, name));
    }
    return Map.copyOf(first);
  }
}
