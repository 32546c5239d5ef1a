package city.tongyou.linkage.model;

/** Which pairs may be the same person. */
public enum LinkType {
  /** Any two records: one file with repetitions. */
  DEDUPE,
  /** Only records of different sources: each source names a person once. */
  LINK
}
