package city.tongyou.planreader;

import city.tongyou.planreader.UnitGroup.Role;
import city.tongyou.planreader.units.Assignment.Assigned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts the names of a task into leads, participants and groups, each once. */
final class TaskUnits {

  private final Map<String, NamedUnit> leads = new LinkedHashMap<>();
  private final Map<String, NamedUnit> participants = new LinkedHashMap<>();
  private final Map<String, UnitGroup> groups = new LinkedHashMap<>();
  private final List<Warning> warnings = new ArrayList<>();

  void add(Assigned assigned, int paragraph, int line) {
    Span span = new Span(paragraph, assigned.start(), assigned.end());
    boolean lead = assigned.role() == city.tongyou.planreader.units.Assignment.Role.LEAD;
    String name = assigned.name();
    switch (assigned.kind()) {
      case BODY -> body(new NamedUnit(name, span), lead);
      case GROUP ->
          groups.putIfAbsent(
              name + lead, new UnitGroup(name, lead ? Role.LEAD : Role.PARTICIPANT, span));
      case OPEN_END ->
          warn(
              line,
              WarningCode.OPEN_LIST,
              "A list of units ends in “" + name + "” without saying who else; add them.");
      case UNREAD ->
          warn(
              line,
              WarningCode.UNIT_UNREAD,
              "No unit's name: “" + name + "”; add the unit if it is one.");
    }
  }

  private void body(NamedUnit unit, boolean lead) {
    if (lead) {
      leads.putIfAbsent(unit.name(), unit);
    } else {
      participants.putIfAbsent(unit.name(), unit);
    }
  }

  private void warn(int line, WarningCode code, String message) {
    warnings.add(new Warning(line, code, message));
  }

  boolean isEmpty() {
    return leads.isEmpty() && participants.isEmpty() && groups.isEmpty();
  }

  List<NamedUnit> leads() {
    return List.copyOf(leads.values());
  }

  /** Without those that lead. */
  List<NamedUnit> participants() {
    return participants.values().stream().filter(unit -> !leads.containsKey(unit.name())).toList();
  }

  List<UnitGroup> groups() {
    return List.copyOf(groups.values());
  }

  List<Warning> warnings() {
    return warnings;
  }
}
