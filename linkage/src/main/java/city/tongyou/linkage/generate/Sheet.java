package city.tongyou.linkage.generate;

import static city.tongyou.linkage.generate.Department.CIVIL_AFFAIRS;
import static city.tongyou.linkage.generate.Department.EDUCATION;
import static city.tongyou.linkage.generate.Department.HEALTH;

import java.util.List;
import java.util.function.Function;

/** The files that records are written to, and the columns of each. */
@SuppressWarnings("ImmutableEnumChecker") // lists and functions that nobody can change
enum Sheet {
  /** All departments in one table, with the truth in column {@code person}. */
  CHILDREN(
      List.of(Department.values()),
      List.of(
          column("unique_id", ChildRecord::id),
          column("source", it -> it.source().label()),
          column("name", ChildRecord::name),
          column("sex", ChildRecord::sex),
          column("birth", ChildRecord::birth),
          column("id_number", ChildRecord::idNumber),
          column("father", ChildRecord::father),
          column("mother", ChildRecord::mother),
          column("guardian", ChildRecord::guardian),
          column("guardian_id", ChildRecord::guardianId),
          column("phone", ChildRecord::phone),
          column("address", ChildRecord::address),
          column("person", it -> Long.toString(it.person())))),

  CIVIL(
      List.of(CIVIL_AFFAIRS),
      List.of(
          column("record_id", ChildRecord::id),
          column("child_name", ChildRecord::name),
          column("gender", it -> it.sex().equals("M") ? "男" : "女"),
          column("birth_date", ChildRecord::birth),
          column("id_number", ChildRecord::idNumber),
          column("guardian_name", Sheet::firstGuardian),
          column("guardian_relation", Sheet::relation),
          column("guardian_id_number", ChildRecord::guardianId),
          column("guardian_phone", ChildRecord::phone),
          column("home_address", ChildRecord::address))),

  CLINIC(
      List.of(HEALTH),
      List.of(
          column("card_number", ChildRecord::id),
          column("name", ChildRecord::name),
          column("sex_code", it -> it.sex().equals("M") ? "1" : "2"),
          column("date_of_birth", it -> it.birth().replace("-", "")),
          column("citizen_id", ChildRecord::idNumber),
          column("mother_name", ChildRecord::mother),
          column("father_name", ChildRecord::father),
          column("contact_phone", ChildRecord::phone),
          column("residence", ChildRecord::address))),

  SCHOOL(
      List.of(EDUCATION),
      List.of(
          column("student_number", ChildRecord::id),
          column("student_name", ChildRecord::name),
          column("sex", it -> it.sex().equals("M") ? "男" : "女"),
          column("birthday", it -> it.birth().replace('-', '/')),
          column("id_card", ChildRecord::idNumber),
          column("parent_1", Sheet::firstGuardian),
          column("parent_2", Sheet::secondGuardian),
          column("parent_phone", ChildRecord::phone),
          column("address", ChildRecord::address))),

  /** Which record is about whom. */
  TRUTH(
      List.of(Department.values()),
      List.of(
          column("record_id", ChildRecord::id),
          column("source", it -> it.source().label()),
          column("person", it -> Long.toString(it.person()))));

  private record Column(String name, Function<ChildRecord, String> value) {}

  private final List<Department> departments;
  private final List<Column> columns;

  Sheet(List<Department> departments, List<Column> columns) {
    this.departments = departments;
    this.columns = columns;
  }

  /** The file's name without its ending. */
  String file() {
    return departments.size() == 1
        ? departments.getFirst().label()
        : name().toLowerCase(java.util.Locale.ROOT);
  }

  String header() {
    return String.join(",", columns.stream().map(Column::name).toList()) + "\n";
  }

  /** Generated values hold neither commas nor quotes, so none is quoted. */
  void append(ChildRecord record, StringBuilder text) {
    if (!departments.contains(record.source())) {
      return;
    }
    for (Column column : columns) {
      text.append(column.value().apply(record)).append(',');
    }
    text.setCharAt(text.length() - 1, '\n');
  }

  private static Column column(String name, Function<ChildRecord, String> value) {
    return new Column(name, value);
  }

  private static List<String> guardians(ChildRecord record) {
    return java.util.stream.Stream.of(record.guardian(), record.father(), record.mother())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String firstGuardian(ChildRecord record) {
    return guardians(record).stream().findFirst().orElse("");
  }

  private static String secondGuardian(ChildRecord record) {
    return guardians(record).stream().skip(1).findFirst().orElse("");
  }

  private static String relation(ChildRecord record) {
    if (!record.guardian().isEmpty()) {
      return Guardian.Role.GRANDPARENT.words();
    }
    if (!record.father().isEmpty()) {
      return Guardian.Role.FATHER.words();
    }
    return record.mother().isEmpty() ? "" : Guardian.Role.MOTHER.words();
  }
}
