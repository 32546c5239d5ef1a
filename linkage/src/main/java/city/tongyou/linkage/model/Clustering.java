package city.tongyou.linkage.model;

import city.tongyou.linkage.transform.Expression;
import java.util.List;

/**
 * How pairs become persons.
 *
 * @param method the rule by which clusters grow
 * @param threshold the least weight in bits of an edge (components), or the least mean weight
 *     between two clusters that merge (average linkage); 0 is even odds
 * @param onePerSource whether a cluster may hold only one record of each source
 * @param exclusive columns of which a cluster may hold one value only, such as a valid ID number
 */
public record Clustering(
    Method method, double threshold, boolean onePerSource, List<Expression> exclusive) {

  /** The rule by which clusters grow. */
  public enum Method {
    /** Whoever is joined by edges, over any number of steps, is one person. */
    COMPONENTS,
    /** Two clusters merge while the pairs between them speak for it on the whole. */
    AVERAGE
  }

  public Clustering {
    exclusive = List.copyOf(exclusive);
  }

  /** Average linkage down to even odds. */
  public static final Clustering DEFAULT = new Clustering(Method.AVERAGE, 0, false, List.of());
}
