package city.tongyou.linkage.cluster;

import city.tongyou.linkage.block.PairBatch;
import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.score.Scorer;

/** Weighs any pairs, whether a blocking rule gave them or not. */
final class PairWeights {

  private final Rows rows;
  private final Scorer scorer;

  PairWeights(Rows rows, Scorer scorer) {
    this.rows = rows;
    this.scorer = scorer;
  }

  /** The weights of all pairs of some records, symmetric; the diagonal is 0. */
  double[][] among(int[] records) {
    var weights = new double[records.length][records.length];
    var batch = new PairBatch(rows);
    var places = new int[4096];
    int count = 0;
    for (int a = 0; a < records.length; a++) {
      for (int b = a + 1; b < records.length; b++) {
        boolean room = batch.hasRoomFor(2);
        if (!room) {
          write(batch, places, weights);
          count = 0;
        }
        batch.addPair(batch.addRow(records[a]), batch.addRow(records[b]));
        places[count++] = a;
        places[count++] = b;
      }
    }
    write(batch, places, weights);
    return weights;
  }

  private void write(PairBatch batch, int[] places, double[][] weights) {
    batch.compare();
    for (int pair = 0; pair < batch.pairs(); pair++) {
      double weight = scorer.weight(batch.levels(pair), batch.left(pair), batch.right(pair));
      weights[places[2 * pair]][places[2 * pair + 1]] = weight;
      weights[places[2 * pair + 1]][places[2 * pair]] = weight;
    }
    batch.clear();
  }
}
