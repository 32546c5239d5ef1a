package city.tongyou.planreader;

/**
 * A collective or open-ended name (各级政府, 领导小组成员单位): it has a role, but is no single body.
 *
 * @param span its own words in the document
 */
public record UnitGroup(String name, Role role, Span span) {

  /** What the group does in the task. */
  public enum Role {
    LEAD,
    PARTICIPANT
  }
}
