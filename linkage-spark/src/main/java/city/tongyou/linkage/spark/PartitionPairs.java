package city.tongyou.linkage.spark;

import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linker;
import city.tongyou.linkage.block.PairWalk;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.score.Prediction;
import city.tongyou.linkage.score.Scorer;
import city.tongyou.linkage.score.ValueShares;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.work.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scala.Tuple2;

/** Compares the pairs of the blocks that came to one partition, with the engine's own kernel. */
final class PartitionPairs {

  private PartitionPairs() {}

  static Iterator<Edge> of(
      Iterator<Tuple2<String, RecordRow>> members,
      SharedModel shared,
      ValueShares shares,
      double threshold) {
    List<RecordRow> rows = inBlocksOfTwo(members);
    if (rows.isEmpty()) {
      return List.<Edge>of().iterator();
    }
    Model model = shared.model();
    var derivation =
        new Derivation(LocalRecords.of(rows, SharedModel.columns(model)), shared.transforms());
    return edges(rows, found(model, derivation, shares, threshold)).iterator();
  }

  private static Edges found(
      Model model, Derivation derivation, ValueShares shares, double threshold) {
    var workers = new Workers(1);
    Linker linker = Linker.of(model, derivation, LinkOptions.defaults().with(workers));
    var walk =
        PairWalk.all(
            linker.rows(),
            linker.blocking(),
            model.linkType(),
            linker.blocking().numbersOf(model.blocking()));
    return Prediction.of(walk, new Scorer(model, derivation, shares), threshold, workers).edges();
  }

  /** The records that share a block with another one, each once, by number. */
  private static List<RecordRow> inBlocksOfTwo(Iterator<Tuple2<String, RecordRow>> members) {
    Map<String, RecordRow> firstOfBlock = new HashMap<>();
    var kept = new TreeMap<Long, RecordRow>();
    while (members.hasNext()) {
      Tuple2<String, RecordRow> member = members.next();
      RecordRow first = firstOfBlock.putIfAbsent(member._1(), member._2());
      if (first != null) {
        kept.put(first.number(), first);
        kept.put(member._2().number(), member._2());
      }
    }
    return List.copyOf(kept.values());
  }

  private static List<Edge> edges(List<RecordRow> rows, Edges found) {
    var edges = new ArrayList<Edge>(found.size());
    for (int i = 0; i < found.size(); i++) {
      RecordRow left = rows.get(found.left()[i]);
      RecordRow right = rows.get(found.right()[i]);
      edges.add(new Edge(left.number(), right.number(), left.id(), right.id(), found.weights()[i]));
    }
    return edges;
  }
}
