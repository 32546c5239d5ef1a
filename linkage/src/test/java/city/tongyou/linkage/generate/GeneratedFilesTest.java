package city.tongyou.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GeneratedFilesTest {

  @TempDir private Path folder;

  private static final GeneratorSettings SMALL = GeneratorSettings.of(2_000, 3);

  @Test
  void parquet_and_csv_hold_the_same_rows() throws Exception {
    write(Layout.ONE_TABLE, Format.CSV);
    write(Layout.ONE_TABLE, Format.PARQUET);
    assertThat(rows("select * from '%s'".formatted(folder.resolve("children.parquet"))))
        .hasSize(2_000)
        .isEqualTo(
            rows(
                "select * from read_csv('%s', all_varchar = true)"
                    .formatted(folder.resolve("children.csv"))));
  }

  @Test
  void each_department_has_a_file_of_its_own_and_the_truth_names_every_record() throws Exception {
    List<Path> files = write(Layout.DEPARTMENTS, Format.CSV);
    assertThat(files)
        .extracting(it -> it.getFileName().toString())
        .containsExactly("civil_affairs.csv", "health.csv", "education.csv", "truth.csv");
    long records = 0;
    for (Path file : files.subList(0, 3)) {
      records += Files.readAllLines(file).size() - 1;
    }
    assertThat(records).isEqualTo(2_000);
    assertThat(Files.readAllLines(files.getLast())).hasSize(2_001);
  }

  @Test
  void every_line_has_as_many_fields_as_the_header() throws Exception {
    for (Path file : write(Layout.DEPARTMENTS, Format.CSV)) {
      List<String> lines = Files.readAllLines(file);
      assertThat(lines)
          .allMatch(it -> it.split(",", -1).length == lines.getFirst().split(",", -1).length);
    }
  }

  @Test
  void nothing_is_left_behind_where_writing_fails() throws Exception {
    Path blocked = Files.createDirectory(folder.resolve("children.parquet"));
    Files.writeString(blocked.resolve("in the way"), "");
    assertThatThrownBy(() -> write(Layout.ONE_TABLE, Format.PARQUET))
        .isInstanceOf(java.io.IOException.class);
    assertThat(folder.toFile().list()).containsExactly("children.parquet");
  }

  @Test
  void the_command_refuses_a_rate_that_is_no_share_and_a_mistake_that_it_does_not_know() {
    assertThat(run("--out", folder.toString(), "--rate", "id-missing=2"))
        .contains("between 0 and 1");
    assertThat(run("--out", folder.toString(), "--rate", "id-mising=0.2")).contains("--rates");
    assertThat(run()).contains("--out");
    assertThat(folder).isEmptyDirectory();
  }

  private static String run(String... arguments) {
    var errors = new StringWriter();
    int code =
        new CommandLine(new GenerateCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new PrintWriter(errors))
            .execute(arguments);
    assertThat(code).isEqualTo(2);
    return errors.toString();
  }

  private List<Path> write(Layout layout, Format format) throws java.io.IOException {
    return GeneratedFiles.write(SMALL, layout, format, folder, _ -> {});
  }

  private static List<String> rows(String query) throws Exception {
    var rows = new ArrayList<String>();
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement();
        var result = statement.executeQuery(query)) {
      while (result.next()) {
        var row = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String value = result.getString(i);
          row.append(value == null ? "" : value).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
