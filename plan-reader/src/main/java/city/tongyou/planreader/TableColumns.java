package city.tongyou.planreader;

import city.tongyou.planreader.text.RoleWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What do the columns of a task table hold? Told by its heading row. */
final class TableColumns {

  enum Kind {
    NUMBER,
    GROUP,
    TASK,
    CONTENT,
    LEAD,
    PARTICIPANT,
    RESPONSIBLE,
    DEADLINE,
    OTHER
  }

  private final List<Kind> kinds;

  private TableColumns(List<Kind> kinds) {
    this.kinds = kinds;
  }

  /** The columns, if a row is the heading of a task table: it names tasks and units. */
  static Optional<TableColumns> of(List<String> cells) {
    List<Kind> kinds = new ArrayList<>();
    for (String cell : cells) {
      kinds.add(kind(cell.replaceAll("\\s", "")));
    }
    boolean units = kinds.contains(Kind.LEAD) || kinds.contains(Kind.RESPONSIBLE);
    boolean tasks = kinds.contains(Kind.TASK) || kinds.contains(Kind.CONTENT);
    return units && tasks ? Optional.of(new TableColumns(kinds)) : Optional.empty();
  }

  private static Kind kind(String heading) {
    RoleWord.Role role = RoleWord.ofColumn(heading);
    if (role != null) {
      return Kind.valueOf(role.name());
    }
    if (heading.length() > 12) {
      return Kind.OTHER;
    }
    if (heading.matches(".*(?:时限|时间|期限|进度).*")) {
      return Kind.DEADLINE;
    }
    if (heading.matches("序号|编号|号")) {
      return Kind.NUMBER;
    }
    if (heading.matches(".*(?:类别|领域|维度|分类|一级|板块|类型|方面).*")) {
      return Kind.GROUP;
    }
    if (heading.matches(".*(?:举措|措施|内容|具体|要求|标准|指标|目标).*")) {
      return Kind.CONTENT;
    }
    return heading.matches(".*(?:任务|项目|事项|工作|重点|行动).*") ? Kind.TASK : Kind.OTHER;
  }

  List<Integer> of(Kind kind) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == kind) {
        columns.add(i);
      }
    }
    return columns;
  }
}
