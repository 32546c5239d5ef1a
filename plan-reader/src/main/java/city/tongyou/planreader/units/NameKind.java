package city.tongyou.planreader.units;

/** What stands in a list of units. */
public enum NameKind {
  /** A single body. */
  BODY,
  /** A collective or open-ended name. */
  GROUP,
  /** 等 without saying who. */
  OPEN_END,
  /** Words that are no name. */
  UNREAD
}
