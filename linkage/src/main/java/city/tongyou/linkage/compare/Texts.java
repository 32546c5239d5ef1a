package city.tongyou.linkage.compare;

import city.tongyou.linkage.table.Dictionary;
import java.util.Arrays;

/** The texts of a dictionary, end to end in one array of letters; what distances are taken on. */
public final class Texts {

  final char[] letters;
  final int[] starts;

  private Texts(char[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
  }

  /** The dictionary's texts by code; code 0 has no letters. */
  public static Texts of(Dictionary dictionary) {
    return of(dictionary, new Alphabet());
  }

  static Texts of(Dictionary dictionary, Alphabet alphabet) {
    var starts = new int[dictionary.size() + 2];
    var letters = new char[Math.max(16, dictionary.size() * 8)];
    int used = 0;
    for (int code = 1; code <= dictionary.size(); code++) {
      starts[code] = used;
      var text = alphabet.encode(dictionary.text(code));
      if (used + text.length > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(used + text.length, letters.length * 3 / 2));
      }
      System.arraycopy(text, 0, letters, used, text.length);
      used += text.length;
    }
    starts[dictionary.size() + 1] = used;
    return new Texts(letters, starts);
  }

  /** Two texts as codes 1 and 2. */
  public static Texts of(String first, String second) {
    var alphabet = new Alphabet();
    var one = alphabet.encode(first);
    var two = alphabet.encode(second);
    var letters = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, letters, one.length, two.length);
    return new Texts(letters, new int[] {0, 0, one.length, letters.length});
  }

  /** The highest code. */
  int size() {
    return starts.length - 2;
  }

  int start(int code) {
    return starts[code];
  }

  int length(int code) {
    return starts[code + 1] - starts[code];
  }
}
