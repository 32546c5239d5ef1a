package city.tongyou.reach.streets;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names by number; number 0 is no name. Texts stay bytes until one is asked for. */
record Names(IntColumn ends, MemorySegment bytes) {

  static Names of(List<String> names) {
    var all = new ByteArrayOutputStream();
    int[] ends = new int[names.size()];
    for (int i = 0; i < ends.length; i++) {
      all.writeBytes(names.get(i).getBytes(StandardCharsets.UTF_8));
      ends[i] = all.size();
    }
    return new Names(IntColumn.of(ends), MemorySegment.ofArray(all.toByteArray()));
  }

  String get(int number) {
    int start = number == 0 ? 0 : ends.get(number - 1);
    byte[] text = bytes.asSlice(start, ends.get(number) - start).toArray(ValueLayout.JAVA_BYTE);
    return new String(text, StandardCharsets.UTF_8);
  }
}
