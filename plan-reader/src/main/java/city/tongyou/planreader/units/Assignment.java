package city.tongyou.planreader.units;

import java.util.List;

/**
 * One list of units in a paragraph.
 *
 * @param start where the words that assign begin, the label or bracket included
 * @param end where they end
 * @param roles who does what, in the order of the text
 * @param deadline the words behind 完成时限, empty when there are none
 */
public record Assignment(int start, int end, List<Assigned> roles, String deadline) {

  /** What a unit does in the task. */
  public enum Role {
    LEAD,
    PARTICIPANT
  }

  /**
   * A name with its role.
   *
   * @param kind whether it is a body, a group or unreadable
   * @param assumed whether it leads only because a lone 责任单位 names it
   */
  public record Assigned(
      String name, Role role, NameKind kind, int start, int end, boolean assumed) {

    /** The same beside a lead of its own label. */
    public Assigned besideLead() {
      return assumed ? new Assigned(name, Role.PARTICIPANT, kind, start, end, false) : this;
    }

    /** Whether a label, verb or note says that it leads. */
    public boolean isNamedLead() {
      return isLead() && !assumed;
    }

    boolean isLead() {
      return role == Role.LEAD;
    }
  }
}
