package city.tongyou.bench;

import city.tongyou.linkage.Link;
import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.chinese.ChineseModels;
import city.tongyou.linkage.chinese.ChineseTransforms;
import city.tongyou.linkage.cluster.Evaluation;
import city.tongyou.linkage.generate.Format;
import city.tongyou.linkage.generate.GeneratedFiles;
import city.tongyou.linkage.generate.GeneratorSettings;
import city.tongyou.linkage.generate.Layout;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.suggest.Suggestion;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Transforms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How fast and how well records are linked, beside Splink on DuckDB. */
final class LinkageBench implements Bench {

  private static final int MILLION = 1_000_000;
  private static final String PEER = "splink 5.0.0";

  private final Path folder = Path.of(System.getProperty("user.home"), ".cache/tongyou/bench");

  @Override
  public String name() {
    return "linkage";
  }

  @Override
  public List<String> metrics() {
    return List.of(
        "model-1m-wall",
        "model-1m-cpu",
        "model-1m-f1",
        "end-to-end-1m-wall",
        "end-to-end-1m-usual-wall",
        "end-to-end-1m-memory",
        "end-to-end-10m-wall",
        "end-to-end-10m-memory",
        "compiled-over-handwritten",
        "historical-50k-f1",
        "historical-50k-precision",
        "febrl4-f1",
        "chinese-f1",
        "chinese-precision");
  }

  @Override
  public void run(Report report) throws Exception {
    million(report);
    tenMillion(report);
    var ratio = HandwrittenKernel.compiledOverHandwritten(SpeedSet.file(MILLION, folder));
    report.print(figure("compiled-over-handwritten", ratio, "").saying("same pairs, one thread"));
    historical(report);
    febrl(report);
    chinese(report);
  }

  private Figure figure(String metric, double value, String unit) {
    return Figure.of(name(), metric, value, unit);
  }

  private void million(Report report) throws Exception {
    var file = SpeedSet.file(MILLION, folder);
    report.say("Linking a million records.");
    var ours = SpeedProcesses.tongyou(file, folder, "1300m");
    report.say("The same by Splink, levels tuned.");
    var tuned = SpeedProcesses.splink(file, folder, "tuned");
    report.say("The same by Splink, levels as its users write them.");
    var usual = SpeedProcesses.splink(file, folder, "usual");
    var pairs = "%,d pairs; CPU %.1f s".formatted(ours.pairs(), ours.endToEndCpu());
    slower(report, figure("model-1m-wall", ours.wall(), "s"), tuned, it -> it.wall());
    slower(report, figure("model-1m-cpu", ours.cpu(), "s"), tuned, it -> it.cpu());
    report.print(
        tuned.isEmpty()
            ? figure("model-1m-f1", ours.f1(), "").saying(SpeedProcesses.NO_PEER)
            : figure("model-1m-f1", ours.f1(), "").besideFewer(PEER, tuned.get().f1()));
    slower(
        report,
        figure("end-to-end-1m-wall", ours.endToEndWall(), "s").saying(pairs),
        tuned,
        it -> it.endToEndWall());
    slower(
        report,
        figure("end-to-end-1m-usual-wall", ours.endToEndWall(), "s").saying(pairs),
        usual,
        it -> it.endToEndWall());
    slower(
        report,
        figure("end-to-end-1m-memory", ours.memoryMegabytes(), "MB"),
        tuned,
        it -> it.memoryMegabytes());
  }

  private static void slower(
      Report report,
      Figure figure,
      java.util.Optional<SpeedRun.Result> peer,
      java.util.function.ToDoubleFunction<SpeedRun.Result> value) {
    report.print(
        peer.isEmpty()
            ? figure.saying(SpeedProcesses.NO_PEER)
            : figure.besideSlower(PEER, value.applyAsDouble(peer.get())));
  }

  private void tenMillion(Report report) throws Exception {
    var file = SpeedSet.file(10 * MILLION, folder);
    report.say("Linking ten million records.");
    var ours = SpeedProcesses.tongyou(file, folder, "6500m");
    var note = "%,d pairs; CPU %.1f s".formatted(ours.pairs(), ours.endToEndCpu());
    report.print(figure("end-to-end-10m-wall", ours.endToEndWall(), "s").saying(note));
    report.print(figure("end-to-end-10m-memory", ours.memoryMegabytes(), "MB"));
  }

  private void historical(Report report) throws Exception {
    var file = shared("historical_figures_with_errors_50k.parquet");
    if (!Files.exists(file)) {
      report.say("historical-50k-f1 left out: there is no " + file);
      return;
    }
    var records = RecordFiles.read(List.of(file), ReadOptions.DEFAULT, options().workers());
    var model = Suggestion.of(records, LinkType.DEDUPE, Set.of("cluster"));
    var quality = quality(records, model, (TextColumn) records.column("cluster"));
    report.print(figure("historical-50k-f1", quality.f1(), "").saying(NO_LABELS));
    report.print(figure("historical-50k-precision", quality.precision(), ""));
  }

  private void febrl(Report report) throws Exception {
    var files = List.of(shared("dataset4a.csv"), shared("dataset4b.csv"));
    if (!Files.exists(files.getFirst())) {
      report.say("febrl4-f1 left out: there is no " + files.getFirst());
      return;
    }
    var records = RecordFiles.read(files, ReadOptions.DEFAULT, options().workers());
    var model = Suggestion.of(records, LinkType.LINK, Set.of());
    var persons = new String[records.size()];
    for (int record = 0; record < persons.length; record++) {
      persons[record] = records.ids().id(record).split("-", 3)[1];
    }
    var quality = quality(records, model, TextColumn.of(persons));
    report.print(figure("febrl4-f1", quality.f1(), "").saying(NO_LABELS));
  }

  private void chinese(Report report) throws Exception {
    var made = folder.resolve("chinese-100k");
    var settings = GeneratorSettings.of(100_000, 7);
    var files = GeneratedFiles.write(settings, Layout.ONE_TABLE, Format.PARQUET, made, _ -> {});
    var records =
        RecordFiles.read(
            List.of(files.getFirst()),
            new ReadOptions(null, "source", java.nio.charset.StandardCharsets.UTF_8),
            options().workers());
    var quality = quality(records, ChineseModels.children(), (TextColumn) records.column("person"));
    report.print(figure("chinese-f1", quality.f1(), "").saying("generated, seed 7; no labels"));
    report.print(figure("chinese-precision", quality.precision(), ""));
  }

  private static final String NO_LABELS = "suggested model, no labels seen";

  private static Path shared(String file) {
    return Path.of(Objects.requireNonNullElse(System.getenv("TONGYOU_SHARED"), "../shared"))
        .resolve("linkage")
        .resolve(file);
  }

  private static LinkOptions options() {
    return LinkOptions.defaults().with(Transforms.standard().and(ChineseTransforms.all()));
  }

  private static Evaluation quality(Records records, Model model, TextColumn persons) {
    var linkage = Link.run(model, records, options());
    return Evaluation.of(linkage.clusters().of(), persons.codes());
  }
}
