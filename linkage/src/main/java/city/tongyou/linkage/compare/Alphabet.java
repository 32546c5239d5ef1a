package city.tongyou.linkage.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers characters in 16 bits, so that distances count characters and not UTF-16 units.
 *
 * <p>Characters of the basic plane stand for themselves; the rare ones beyond it (and those of the
 * private-use area) get a number of the private-use area each.
 */
final class Alphabet {

  private static final char FIRST = '\uE000';
  private static final char LAST = '\uF8FF';

  private final Map<Integer, Character> rare = new HashMap<>();

  char[] encode(String text) {
    int length = text.length();
    var letters = new char[length];
    int count = 0;
    for (int i = 0; i < length; ) {
      int character = text.codePointAt(i);
      letters[count++] = letter(character);
      i += Character.charCount(character);
    }
    return count == length ? letters : java.util.Arrays.copyOf(letters, count);
  }

  private char letter(int character) {
    boolean plain = character < FIRST || (character > LAST && character <= Character.MAX_VALUE);
    return plain ? (char) character : rare.computeIfAbsent(character, _ -> next());
  }

  private char next() {
    if (rare.size() > LAST - FIRST) {
      throw new IllegalArgumentException(
          "More than 6400 distinct characters beyond the basic plane: is the encoding right?");
    }
    return (char) (FIRST + rare.size());
  }
}
