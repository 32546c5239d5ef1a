package city.tongyou.linkage.train;

import city.tongyou.linkage.block.PairBatch;
import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.work.Workers;
import java.util.SplittableRandom;

/**
 * Compares pairs of records drawn at random, nearly all of which are different persons: gives u.
 */
final class RandomPairs {

  private static final int PIECE = 1 << 14;

  private RandomPairs() {}

  /**
   * Counts the levels of random pairs.
   *
   * @param records how many records there are; fewer than two give no pairs
   * @param pairs how many to draw; the same seed draws the same
   */
  static LevelCounts count(
      Rows rows, int records, LinkType linkType, int pairs, long seed, Workers workers) {
    int pieces = Workers.pieces(pairs, PIECE);
    var counts = new LevelCounts[pieces];
    workers.forEachWith(
        records < 2 ? 0 : pieces,
        _ -> {
          var batch = new PairBatch(rows);
          return piece -> {
            var random = new SplittableRandom(seed * 31 + piece);
            counts[piece] = new LevelCounts();
            int wanted = Math.min(PIECE, pairs - piece * PIECE);
            draw(rows, records, linkType, batch, random, wanted, counts[piece]);
          };
        });
    var all = new LevelCounts();
    for (var count : counts) {
      if (count != null) {
        all.add(count);
      }
    }
    return all;
  }

  private static void draw(
      Rows rows,
      int records,
      LinkType linkType,
      PairBatch batch,
      SplittableRandom random,
      int wanted,
      LevelCounts counts) {
    for (int i = 0; i < wanted; i++) {
      int a = random.nextInt(records);
      int b = random.nextInt(records - 1);
      b += b >= a ? 1 : 0;
      if (linkType == LinkType.LINK && source(rows, a) == source(rows, b)) {
        continue;
      }
      batch.addPair(batch.addRow(a), batch.addRow(b));
      if (!batch.hasRoomFor(2)) {
        flush(batch, counts);
      }
    }
    flush(batch, counts);
  }

  private static int source(Rows rows, int record) {
    return Rows.field(rows.words(), record * rows.stride(), rows.sourceField());
  }

  private static void flush(PairBatch batch, LevelCounts counts) {
    batch.compare();
    counts.add(batch);
    batch.clear();
  }
}
