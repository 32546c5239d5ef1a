package city.tongyou.bench;

import city.tongyou.linkage.compare.PairKernel;
import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The comparisons of {@link SpeedModel} as a person would write them for these columns alone, on
 * rows packed by hand; what the generated kernel is measured against.
 */
final class HandwrittenKernel implements PairKernel {

  private static final int STRIDE = 8;
  private static final int PAIRS = 2048;
  private static final int ROWS = 512;
  private static final int ROUNDS = 4000;

  private HandwrittenKernel() {}

  /** Both kernels on the same pairs, the best of several rounds each. */
  static double compiledOverHandwritten(Path file) {
    var workers = new Workers(1);
    var records = RecordFiles.read(List.of(file), ReadOptions.DEFAULT, workers);
    var derivation = new Derivation(records, Transforms.standard());
    var rows = Rows.of(SpeedModel.comparisons(), new int[0][], derivation, workers);
    var random = new SplittableRandom(5);
    // Sorted neighbours: as in blocks, some columns agree.
    var order = records.size() < 2 ? new int[0] : neighbours(records);
    var left = new int[PAIRS];
    var right = new int[PAIRS];
    Arrays.setAll(left, _ -> random.nextInt(ROWS));
    Arrays.setAll(right, it -> Math.clamp(left[it] + 1 + random.nextInt(8), 0, ROWS - 1));
    var generated = pick(rows.words(), rows.stride(), order);
    var own = pick(pack(records, derivation), STRIDE, order);
    double compiled = time(rows.kernel(), generated, rows.stride(), left, right);
    return compiled / time(new HandwrittenKernel(), own, STRIDE, left, right);
  }

  private static int[] neighbours(Records records) {
    var codes = ((TextColumn) records.column("phone")).codes();
    return java.util.stream.IntStream.range(0, records.size())
        .filter(it -> codes[it] != 0)
        .boxed()
        .sorted((a, b) -> Integer.compare(codes[a], codes[b]))
        .mapToInt(Integer::intValue)
        .limit(ROWS)
        .toArray();
  }

  private static long[] pick(long[] words, int stride, int[] order) {
    var picked = new long[order.length * stride];
    for (int i = 0; i < order.length; i++) {
      System.arraycopy(words, order[i] * stride, picked, i * stride, stride);
    }
    return picked;
  }

  private static double time(PairKernel kernel, long[] words, int stride, int[] left, int[] right) {
    var leftRows = Arrays.stream(left).map(it -> it * stride).toArray();
    var rightRows = Arrays.stream(right).map(it -> it * stride).toArray();
    var levels = new long[left.length];
    double best = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 7; attempt++) {
      long start = System.nanoTime();
      for (int round = 0; round < ROUNDS; round++) {
        kernel.levels(words, leftRows, rightRows, left.length, levels);
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  /** Words: surname and given, their letters, birth and year, its digits, phone, its digits, …. */
  private static long[] pack(Records records, Derivation derivation) {
    var words = new long[records.size() * STRIDE];
    for (int record = 0; record < records.size(); record++) {
      int at = record * STRIDE;
      words[at] = code(derivation, "surname", record) | code(derivation, "given", record) << 32;
      words[at + 1] = letters(derivation, "given", record, 16);
      words[at + 2] =
          code(derivation, "birth", record) | code(derivation, "prefix(birth, 4)", record) << 32;
      words[at + 3] = letters(derivation, "birth", record, 4);
      words[at + 4] = code(derivation, "phone", record);
      words[at + 5] = letters(derivation, "phone", record, 4);
      words[at + 6] =
          code(derivation, "address", record)
              | code(derivation, "prefix(address, 6)", record) << 32;
    }
    return words;
  }

  private static long code(Derivation derivation, String column, int record) {
    return derivation.text(Expression.parse(column)).codes()[record];
  }

  private static long letters(Derivation derivation, String column, int record, int width) {
    var text = derivation.text(Expression.parse(column)).value(record);
    long lanes = 0;
    for (int i = 0; text != null && i < text.length(); i++) {
      long letter = width == 16 ? text.charAt(i) : text.charAt(i) == '-' ? 11 : text.charAt(i) - 47;
      lanes |= letter << (i * width);
    }
    return lanes;
  }

  @Override
  public void levels(long[] words, int[] left, int[] right, int count, long[] levels) {
    for (int pair = 0; pair < count; pair++) {
      int a = left[pair];
      int b = right[pair];
      long names = words[a] ^ words[b];
      long level = surname(words, a, b, names) | (long) given(words, a, b, names) << 2;
      level |= (long) birth(words, a, b) << 4;
      level |= (long) phone(words, a, b) << 7;
      levels[pair] = level | (long) address(words, a, b) << 9;
    }
  }

  private static int surname(long[] words, int a, int b, long names) {
    return (int) words[a] == 0 || (int) words[b] == 0 ? 0 : (int) names == 0 ? 1 : 2;
  }

  private static int given(long[] words, int a, int b, long names) {
    if (words[a] >>> 32 == 0 || words[b] >>> 32 == 0) {
      return 0;
    }
    if (names >>> 32 == 0) {
      return 1;
    }
    long x = words[a + 1] ^ words[b + 1];
    boolean sameLength = (words[a + 1] >>> 16 == 0) == (words[b + 1] >>> 16 == 0);
    return sameLength && ((x & 0xFFFF) == 0 || x >>> 16 == 0) ? 2 : 3;
  }

  private static int birth(long[] words, int a, int b) {
    if ((int) words[a + 2] == 0 || (int) words[b + 2] == 0) {
      return 0;
    }
    if ((int) words[a + 2] == (int) words[b + 2]) {
      return 1;
    }
    return digits(words[a + 3] ^ words[b + 3]) <= 1
        ? 2
        : words[a + 2] >>> 32 == words[b + 2] >>> 32 ? 3 : 4;
  }

  private static int phone(long[] words, int a, int b) {
    if (words[a + 4] == 0 || words[b + 4] == 0) {
      return 0;
    }
    return words[a + 4] == words[b + 4] ? 1 : digits(words[a + 5] ^ words[b + 5]) <= 1 ? 2 : 3;
  }

  private static int address(long[] words, int a, int b) {
    long x = words[a + 6] ^ words[b + 6];
    if ((int) words[a + 6] == 0 || (int) words[b + 6] == 0) {
      return 0;
    }
    return (int) x == 0 ? 1 : x >>> 32 == 0 ? 2 : 3;
  }

  private static int digits(long different) {
    long folded = different | different >>> 1;
    folded |= folded >>> 2;
    return Long.bitCount(folded & 0x1111111111111111L);
  }
}
