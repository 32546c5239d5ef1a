package city.tongyou.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linker;
import city.tongyou.linkage.chinese.ChineseModels;
import city.tongyou.linkage.generate.Format;
import city.tongyou.linkage.generate.GeneratedFiles;
import city.tongyou.linkage.generate.GeneratorSettings;
import city.tongyou.linkage.generate.Layout;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.work.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkCommandTest {

  @TempDir private Path folder;

  @Test
  void pairs_of_a_csv_file_stand_in_a_folder_of_parquet() throws Exception {
    Path file = children();
    Path model = trained(file);
    Path out = folder.resolve("pairs");
    assertThat(run(file, model, out)).isZero();
    assertThat(out.resolve("_SUCCESS")).exists();
    assertThat(folder.resolve("pairs.part")).doesNotExist();
    assertThat(run(file, model, out)).isEqualTo(2);
  }

  @Test
  void bad_input_ends_with_code_2_and_leaves_nothing() throws Exception {
    Path file = children();
    Path model = folder.resolve("model.json");
    Path out = folder.resolve("pairs");
    assertThat(run(file, model, out)).isEqualTo(2);
    ModelFile.write(ChineseModels.children(), model);
    assertThat(run(file, model, out)).isEqualTo(2);
    assertThat(run(folder.resolve("nothing.csv"), trained(file), out)).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  private Path children() throws Exception {
    var settings = GeneratorSettings.of(500, 9);
    return GeneratedFiles.write(settings, Layout.ONE_TABLE, Format.CSV, folder, _ -> {}).getFirst();
  }

  private Path trained(Path file) throws Exception {
    var records = RecordFiles.read(List.of(file), ReadOptions.DEFAULT, Workers.all());
    var options = LinkOptions.defaults().with(SparkCommand.transforms());
    Path model = Files.createTempFile(folder, "trained", ".json");
    ModelFile.write(Linker.of(ChineseModels.children(), records, options).train().model(), model);
    return model;
  }

  private static int run(Path file, Path model, Path out) {
    return SparkCommand.run(
        "predict",
        "--engine",
        "spark",
        "--master",
        "local[2]",
        "--partitions",
        "3",
        "--model",
        model.toString(),
        "--out",
        out.toString(),
        file.toString());
  }
}
