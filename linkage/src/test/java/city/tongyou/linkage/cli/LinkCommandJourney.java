package city.tongyou.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to persons on the command line, and what happens with files that cannot be used. */
class LinkCommandJourney {

  @TempDir private Path folder = Path.of(".");

  @Test
  void a_file_nobody_described_is_profiled_trained_clustered_and_evaluated() throws IOException {
    var people = people();
    var model = folder.resolve("model.json").toString();
    var clusters = folder.resolve("clusters.csv");
    assertThat(LinkCommand.run("profile", people)).isZero();
    assertThat(LinkCommand.run("block", people)).isZero();
    assertThat(LinkCommand.run("train", people, "--ignore", "person", "--out", model)).isZero();
    assertThat(
            LinkCommand.run(
                "predict", people, "--model", model, "--out", folder + "/pairs.parquet"))
        .isZero();
    assertThat(LinkCommand.run("cluster", people, "--model", model, "--out", clusters.toString()))
        .isZero();
    assertThat(LinkCommand.run("evaluate", people, "--model", model, "--truth", "person")).isZero();
    assertThat(Files.readAllLines(clusters)).hasSize(601).first().isEqualTo("id,source,cluster");
  }

  @Test
  void bad_input_ends_with_two_and_leaves_nothing_behind() throws IOException {
    var people = people();
    var out = folder.resolve("model.json");
    var nothing = folder.resolve("none.csv").toString();
    var noModel = folder.resolve("no-model.json");
    Files.writeString(noModel, "{\"linkType\": 7");
    assertThat(LinkCommand.run("train", nothing, "--out", out.toString())).isEqualTo(2);
    assertThat(LinkCommand.run("train", people, "--id", "nobody", "--out", out.toString()))
        .isEqualTo(2);
    assertThat(LinkCommand.run("train", people, "--model", noModel.toString(), "--out", out + ""))
        .isEqualTo(2);
    assertThat(LinkCommand.run("predict", people, "--model", noModel + "", "--out", "p.csv"))
        .isEqualTo(2);
    assertThat(LinkCommand.run("evaluate", people, "--model", nothing, "--truth", "x"))
        .isEqualTo(2);
    assertThat(LinkCommand.run("nonsense")).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void another_encoding_is_refused_until_it_is_named() throws IOException {
    var file = folder.resolve("gbk.csv");
    Files.write(file, "id,姓名\n1,王芳\n2,李娜\n".getBytes(Charset.forName("GB18030")));
    assertThat(LinkCommand.run("profile", file.toString())).isEqualTo(2);
    assertThat(LinkCommand.run("profile", file.toString(), "--encoding", "GB18030")).isZero();
  }

  @Test
  void a_line_without_end_is_refused() throws IOException {
    var file = folder.resolve("endless.csv");
    Files.writeString(file, "id,name\n1," + "x".repeat(30_000_000));
    assertThat(LinkCommand.run("profile", file.toString())).isEqualTo(2);
  }

  private String people() throws IOException {
    var random = new SplittableRandom(9);
    var lines = new StringBuilder("unique_id,name,birth,phone,person\n");
    String row = "";
    for (int i = 0; i < 600; i++) {
      if (i % 2 == 0) {
        row =
            "n%05d,%d-0%d-1%d,1%010d,%d"
                .formatted(
                    random.nextInt(90_000),
                    1990 + random.nextInt(30),
                    1 + random.nextInt(9),
                    random.nextInt(9),
                    random.nextInt(1_000_000_000),
                    i / 2);
      }
      lines.append(i).append(',').append(i % 10 == 1 ? row.replace("n", "m") : row).append('\n');
    }
    var file = folder.resolve("people.csv");
    Files.writeString(file, lines);
    return file.toString();
  }
}
