package city.tongyou.linkage.model;

/**
 * How pairs become persons.
 *
 * @param method the rule by which clusters grow
 * @param threshold the least weight in bits of an edge (components), or the least mean weight
 *     between two clusters that merge (average linkage)
 * @param absentWeight what a pair that was never compared, or fell below the threshold for edges,
 *     counts for in a mean
 * @param onePerSource whether a cluster may hold only one record of each source
 */
public record Clustering(
    Method method, double threshold, double absentWeight, boolean onePerSource) {

  /** The rule by which clusters grow. */
  public enum Method {
    COMPONENTS,
    AVERAGE
  }
}
