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

  /** A name with its role; {@code kind} says whether it is a body, a group or unreadable. */
  public record Assigned(String name, Role role, NameKind kind, int start, int end) {

    boolean isLead() {
      return role == Role.LEAD;
    }
  }

  boolean namesLead() {
    return roles.stream().anyMatch(Assigned::isLead);
  }
}
