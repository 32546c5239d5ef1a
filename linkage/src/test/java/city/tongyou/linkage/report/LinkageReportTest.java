package city.tongyou.linkage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linker;
import city.tongyou.linkage.chinese.ChineseModels;
import city.tongyou.linkage.chinese.ChineseTransforms;
import city.tongyou.linkage.cli.LinkCommand;
import city.tongyou.linkage.explain.PairExplanation;
import city.tongyou.linkage.generate.Format;
import city.tongyou.linkage.generate.GeneratedFiles;
import city.tongyou.linkage.generate.GeneratorSettings;
import city.tongyou.linkage.generate.Layout;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.score.Prediction;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkageReportTest {

  @TempDir private static Path folder;
  private static Path file;
  private static Records records;
  private static Linker linker;
  private static Model trained;
  private static Prediction prediction;

  @BeforeAll
  static void link() throws Exception {
    file =
        GeneratedFiles.write(
                GeneratorSettings.of(2_000, 41), Layout.ONE_TABLE, Format.CSV, folder, _ -> {})
            .getFirst();
    records = RecordFiles.read(List.of(file), ReadOptions.DEFAULT, Workers.all());
    var options =
        LinkOptions.defaults()
            .with(Transforms.standard().and(ChineseTransforms.all()))
            .withEdgesFrom(-100);
    linker = Linker.of(ChineseModels.children(), records, options);
    trained = linker.train().model();
    prediction = linker.predict(trained);
  }

  @Test
  void an_explanation_adds_up_to_the_weight_that_the_engine_gave() {
    var explainer = new Explainer(linker, trained);
    Edges edges = prediction.edges();
    assertThat(edges.size()).isGreaterThan(1_000);
    for (int edge = 0; edge < edges.size(); edge++) {
      PairExplanation pair = explainer.explain(edges.left()[edge], edges.right()[edge]);
      double sum =
          pair.priorWeight()
              + pair.steps().stream().mapToDouble(PairExplanation.Step::weight).sum();
      assertThat(sum).isCloseTo(edges.weights()[edge], within(1e-9));
      assertThat(pair.weight()).isEqualTo(edges.weights()[edge]);
    }
  }

  @Test
  void a_survey_counts_every_pair_once_whatever_the_threads() {
    var scorer = new Explainer(linker, trained).scorer();
    Survey one = Survey.of(linker, trained, scorer, new Workers(1));
    Survey four = Survey.of(linker, trained, scorer, new Workers(4));
    assertThat(four.byLevels()).isEqualTo(one.byLevels());
    assertThat(four.histogram()).isEqualTo(one.histogram());
    assertThat(one.histogram().stream().mapToLong(it -> it.pairs()).sum())
        .isEqualTo(prediction.pairs());
    assertThat(one.rules(linker, trained).stream().mapToLong(it -> it.newPairs()).sum())
        .isEqualTo(prediction.pairs());
  }

  @Test
  void the_command_writes_all_pages_and_refuses_what_it_cannot_use() throws Exception {
    Path model = folder.resolve("model.json");
    Path out = folder.resolve("pages");
    ModelFile.write(trained, model);
    String left = records.ids().id(prediction.edges().left()[0]);
    String right = records.ids().id(prediction.edges().right()[0]);
    Path labels = folder.resolve("labels.csv");
    Files.writeString(labels, "left_id,right_id,same\n%s,%s,1\n".formatted(left, right));
    assertThat(run(model, out, "--pair", "nobody,nowhere")).contains("2", "no record 'nobody'");
    assertThat(run(folder.resolve("none.json"), out)).contains("2", "There is no model");
    assertThat(out).doesNotExist();
    assertThat(run(model, out, "--pair", left + "," + right, "--labels", labels.toString()))
        .startsWith("0");
    assertThat(out.toFile().list()).hasSize(12).contains("pair.html", "labelling.en.html");
    assertThat(Files.readString(out.resolve("pair.html"))).contains(left, right);
  }

  /** The exit code and what was said on standard error. */
  private static String run(Path model, Path out, String... more) {
    var errors = new StringWriter();
    var arguments = new ArrayList<>(List.of("explain"));
    arguments.addAll(List.of(more));
    arguments.addAll(
        List.of("--model", model.toString(), "--out", out.toString(), file.toString()));
    int code =
        LinkCommand.line()
            .setErr(new PrintWriter(errors))
            .setOut(new PrintWriter(new StringWriter()))
            .execute(arguments.toArray(String[]::new));
    return code + " " + errors;
  }
}
