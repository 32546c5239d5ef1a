package city.tongyou.linkage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that linking needs besides the records, and all that is kept of training.
 *
 * @param prior the chance that two records drawn at random are the same person; null before
 *     training
 * @param blocking which pairs are compared at all
 */
public record Model(
    LinkType linkType,
    List<BlockingRule> blocking,
    List<Comparison> comparisons,
    Training training,
    Clustering clustering,
    @Nullable Double prior) {

  public Model {
    blocking = List.copyOf(blocking);
    comparisons = List.copyOf(comparisons);
    if (comparisons.isEmpty()) {
      throw new IllegalArgumentException("A model has to have at least one comparison.");
    }
  }

  public Model with(List<Comparison> newComparisons) {
    return new Model(linkType, blocking, newComparisons, training, clustering, prior);
  }

  public Model withPrior(double newPrior) {
    return new Model(linkType, blocking, comparisons, training, clustering, newPrior);
  }

  public Model with(Clustering newClustering) {
    return new Model(linkType, blocking, comparisons, training, newClustering, prior);
  }

  /** log2 of the odds that a random pair is the same person: where every sum of weights begins. */
  public double priorWeight() {
    double chance = prior == null ? 1e-4 : prior;
    return (Math.log(chance) - Math.log1p(-chance)) / Math.log(2);
  }
}
