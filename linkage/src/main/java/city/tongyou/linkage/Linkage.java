package city.tongyou.linkage;

import city.tongyou.linkage.cluster.Clusters;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.train.Trained;

/**
 * What linking came to.
 *
 * @param trained the model with prior, m and u, and how training went
 * @param edges the pairs that were kept
 * @param pairs how many pairs were compared
 * @param clusters which records are the same person
 */
public record Linkage(
    Records records, Trained trained, Edges edges, long pairs, Clusters clusters) {

  public Model model() {
    return trained.model();
  }
}
