package city.tongyou.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linker;
import city.tongyou.linkage.chinese.ChineseModels;
import city.tongyou.linkage.chinese.ChineseTransforms;
import city.tongyou.linkage.generate.Format;
import city.tongyou.linkage.generate.GeneratedFiles;
import city.tongyou.linkage.generate.GeneratorSettings;
import city.tongyou.linkage.generate.Layout;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The golden set: made-up children, the shipped model trained by a local run, and that run's pairs.
 */
class SparkLinkingTest {

  private static final double THRESHOLD = -10;
  private static final LinkOptions OPTIONS =
      LinkOptions.defaults().with(transforms()).withEdgesFrom(THRESHOLD);

  @TempDir private static Path folder;
  private static Path file;
  private static Model trained;
  private static Set<String> golden;
  private static SparkSession session;

  static Transforms transforms() {
    return Transforms.standard().and(ChineseTransforms.all());
  }

  @BeforeAll
  static void runLocallyAndStartSpark() throws Exception {
    file =
        GeneratedFiles.write(
                GeneratorSettings.of(4_000, 31), Layout.ONE_TABLE, Format.PARQUET, folder, _ -> {})
            .getFirst();
    Records records = RecordFiles.read(List.of(file), ReadOptions.DEFAULT, Workers.all());
    Linker linker = Linker.of(ChineseModels.children(), records, OPTIONS);
    trained = linker.train().model();
    golden = texts(records, linker.predict(trained).edges());
    session = SparkSessions.start("local[2]", folder.resolve("spark"));
  }

  @AfterAll
  static void stopSpark() {
    session.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void pairs_and_weights_are_those_of_a_local_run_however_many_partitions(int partitions) {
    assertThat(golden).hasSizeGreaterThan(3_000);
    assertThat(sparks(partitions)).isEqualTo(golden);
  }

  @Test
  void an_untrained_model_is_refused() {
    assertThatThrownBy(() ->
            SparkLinking.of(session, ChineseModels.children(), SparkLinkingTest::transforms, 2))
        .hasMessageContaining("Train the model first");
  }

  private static Set<String> sparks(int partitions) {
    var pairs = new TreeSet<String>();
    SparkLinking.of(session, trained, SparkLinkingTest::transforms, partitions)
        .pairs(session.read().parquet(file.toString()), "unique_id", null, THRESHOLD)
        .collectAsList()
        .forEach(row -> pairs.add(text(row.getString(0), row.getString(1), row.getDouble(2))));
    return pairs;
  }

  private static Set<String> texts(Records records, Edges edges) {
    var pairs = new TreeSet<String>();
    for (int i = 0; i < edges.size(); i++) {
      String left = records.ids().id(edges.left()[i]);
      String right = records.ids().id(edges.right()[i]);
      pairs.add(text(left, right, edges.weights()[i]));
    }
    return pairs;
  }

  /** The weight to its last bit. */
  private static String text(String left, String right, double weight) {
    return left + " " + right + " " + Double.toHexString(weight);
  }
}
