package city.tongyou.linkage.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The distinct texts of a column, numbered from 1 in the order in which they were first met.
 *
 * <p>Code 0 stands for no value. Not safe for several writers; safe for readers once written.
 */
public final class Dictionary {

  private final List<String> texts = new ArrayList<>();
  private int[] slots = new int[16];

  /** The code of a text, added if new; 0 for null and for the empty text. */
  public int add(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return 0;
    }
    int slot = slotOf(text);
    if (slots[slot] == 0) {
      texts.add(text);
      slots[slot] = texts.size();
      growIfCrowded();
      return texts.size();
    }
    return slots[slot];
  }

  /** The code of a text, or 0 where the dictionary does not hold it. */
  public int find(@Nullable String text) {
    return text == null || text.isEmpty() ? 0 : slots[slotOf(text)];
  }

  /** The text of a code from 1 to {@link #size}. */
  public String text(int code) {
    return texts.get(code - 1);
  }

  /** How many distinct texts there are, which is also the highest code. */
  public int size() {
    return texts.size();
  }

  private int slotOf(String text) {
    int mask = slots.length - 1;
    int slot = spread(text.hashCode()) & mask;
    while (slots[slot] != 0 && !texts.get(slots[slot] - 1).equals(text)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void growIfCrowded() {
    if (texts.size() * 2L <= slots.length) {
      return;
    }
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int i = 0; i < texts.size(); i++) {
      int slot = spread(texts.get(i).hashCode()) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
