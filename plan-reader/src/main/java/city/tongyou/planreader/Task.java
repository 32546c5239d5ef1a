package city.tongyou.planreader;

import java.util.List;

/**
 * One task of the plan (任务).
 *
 * @param no its printed number; a document may restart its numbers in every group
 * @param title its first sentence or heading, without number and full stop
 * @param text its own words, the title included, the lines that name units left out
 * @param line the source's line on which it begins, from 1
 * @param leads lead units in the document's order; the first compiles
 * @param participants participating units in the document's order
 * @param groups collective or open-ended units (各级政府)
 * @param deliverables documents and works that it announces
 * @param goals aims without a number
 */
public record Task(
    int no,
    String title,
    String text,
    int line,
    List<NamedUnit> leads,
    List<NamedUnit> participants,
    List<UnitGroup> groups,
    List<String> deliverables,
    List<String> goals,
    List<Target> targets) {

  public Task {
    leads = List.copyOf(leads);
    participants = List.copyOf(participants);
    groups = List.copyOf(groups);
    deliverables = List.copyOf(deliverables);
    goals = List.copyOf(goals);
    targets = List.copyOf(targets);
  }
}
