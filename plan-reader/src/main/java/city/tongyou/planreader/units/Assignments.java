package city.tongyou.planreader.units;

import city.tongyou.planreader.text.Folded;
import city.tongyou.planreader.text.RoleWord;
import city.tongyou.planreader.units.Assignment.Assigned;
import city.tongyou.planreader.units.Assignment.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who does what in a paragraph: labels with lists (牵头单位：…), brackets at its end
 * （市教育局牵头，市公安局配合）, or a last sentence of that kind.
 */
public final class Assignments {

  private final boolean firstLeads;

  /**
   * @param firstLeads whether the document says that the first of the responsible units leads
   */
  public Assignments(boolean firstLeads) {
    this.firstLeads = firstLeads;
  }

  /** The assignments of a paragraph, in its order; none when it names nobody. */
  public List<Assignment> in(String paragraph) {
    Words words = new Words(paragraph, Folded.of(paragraph), 0);
    List<RoleWord> labels = RoleWord.in(paragraph);
    if (labels.stream().anyMatch(label -> isUnits(label.role()))) {
      return List.of(labelled(words, labels));
    }
    return Closing.bracket(words).or(() -> Closing.sentence(words)).map(List::of).orElse(List.of());
  }

  /** The names in the cell of a table whose column has this role. */
  public List<Assigned> inCell(String row, int start, int end, RoleWord.Role column) {
    Words cell = new Words(row, Folded.of(row), 0).sub(start, end).stripped();
    List<Assigned> verbs = VerbList.of(cell, false);
    return verbs.isEmpty() ? listed(cell, column, false) : verbs;
  }

  private static boolean isUnits(RoleWord.Role role) {
    return role != RoleWord.Role.DEADLINE && role != RoleWord.Role.OTHER;
  }

  private Assignment labelled(Words words, List<RoleWord> labels) {
    List<Assigned> roles = new ArrayList<>();
    String deadline = "";
    int last = words.text().length();
    boolean hasLead = labels.stream().anyMatch(label -> label.role() == RoleWord.Role.LEAD);
    for (int i = 0; i < labels.size(); i++) {
      RoleWord label = labels.get(i);
      int next = i + 1 < labels.size() ? labels.get(i + 1).start() : words.text().length();
      Words content = Closing.upToBracketOrStop(words.sub(label.end(), next));
      last = content.end();
      if (label.role() == RoleWord.Role.DEADLINE) {
        deadline = content.stripped().text();
      } else if (isUnits(label.role())) {
        roles.addAll(content(content.stripped(), label.role(), hasLead));
      }
    }
    int start = Closing.openBracketBefore(words.folded(), labels.getFirst().start());
    return new Assignment(start, Closing.pastBracket(words.folded(), last), roles, deadline);
  }

  private List<Assigned> content(Words content, RoleWord.Role role, boolean hasLead) {
    if (VerbList.hasVerb(content.folded())) {
      List<Assigned> verbs = VerbList.of(content, false);
      if (!verbs.isEmpty()) {
        return verbs;
      }
    }
    return listed(content, role, hasLead);
  }

  private List<Assigned> listed(Words content, RoleWord.Role role, boolean hasLead) {
    List<Assigned> assigned = new ArrayList<>();
    Role given =
        role == RoleWord.Role.LEAD || (role == RoleWord.Role.RESPONSIBLE && !hasLead)
            ? Role.LEAD
            : Role.PARTICIPANT;
    boolean firstOnly = firstLeads && role == RoleWord.Role.RESPONSIBLE && !hasLead;
    for (Mention mention : NameList.of(content)) {
      boolean follows = firstOnly && !assigned.isEmpty();
      assigned.add(noted(content, mention, follows ? Role.PARTICIPANT : given));
    }
    boolean assumed = role == RoleWord.Role.RESPONSIBLE && !hasLead && !firstOnly;
    return ledByNote(content, assigned, assumed);
  }

  /** 市教育局（牵头） leads whatever the label says. */
  private static Assigned noted(Words content, Mention mention, Role role) {
    return Roles.assigned(mention, isNotedLead(content, mention.end()) ? Role.LEAD : role);
  }

  private static List<Assigned> ledByNote(Words content, List<Assigned> assigned, boolean assumed) {
    boolean anyNoted = assigned.stream().anyMatch(name -> isNotedLead(content, name.end()));
    if (!anyNoted) {
      return assumed ? assigned.stream().map(Assignments::assumedLead).toList() : assigned;
    }
    return assigned.stream()
        .map(name -> isNotedLead(content, name.end()) ? name : participant(name))
        .toList();
  }

  private static Assigned assumedLead(Assigned name) {
    return new Assigned(name.name(), name.role(), name.kind(), name.start(), name.end(), true);
  }

  private static Assigned participant(Assigned name) {
    return new Assigned(
        name.name(), Role.PARTICIPANT, name.kind(), name.start(), name.end(), false);
  }

  private static boolean isNotedLead(Words content, int end) {
    String rest =
        content.folded().substring(Math.clamp(end - content.start(), 0, content.folded().length()));
    return rest.strip().matches("\\((?:牵头|主办|主责|牵头单位)\\).*");
  }

  /** Whether a document says that the first-named of the responsible units leads. */
  public static boolean saysFirstLeads(String folded) {
    return folded.matches(
        "(?s).*(?:列|排|位于)(?:在)?(?:第一|首)位?的?[^。]{0,10}(?:牵头|主办).*|.*第一(?:个|家)?(?:责任)?(?:单位|部门)为牵头.*");
  }
}
