package city.tongyou.linkage.splink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linker;
import city.tongyou.linkage.io.ReadOptions;
import city.tongyou.linkage.io.RecordFiles;
import city.tongyou.linkage.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up people, a model saved by Splink 5.0.0, and the weights that Splink itself gave. */
class SplinkModelsTest {

  private static final Path FOLDER = Path.of("src/test/resources/splink");

  @Test
  void an_imported_model_gives_splinks_own_weights_to_the_last_digits() throws IOException {
    var model = SplinkModels.read(Files.readString(FOLDER.resolve("model.json")));
    var records =
        RecordFiles.read(
            List.of(FOLDER.resolve("people.csv")), ReadOptions.DEFAULT, new Workers(1));
    var edges =
        Linker.of(model, records, LinkOptions.defaults().withEdgesFrom(-100))
            .predict(model)
            .edges();
    var expected = weights();
    assertThat(edges.size()).isEqualTo(expected.size());
    for (int edge = 0; edge < edges.size(); edge++) {
      // Splink orders the two by their ids as text: 10 before 2.
      var pair =
          Stream.of(edges.left()[edge], edges.right()[edge])
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(","));
      assertThat(expected).containsKey(pair);
      assertThat(edges.weights()[edge]).as(pair).isCloseTo(expected.get(pair), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regexp_matches(a_l, 'x')",
        "a_l = 'x' AND a_r = 'x'",
        "a_l = b_r",
        "jaro_winkler_similarity(a_l, b_r) >= 0.9",
        "jaro_winkler_similarity(a_l, a_r) < 0.9",
        "a_l IS NULL",
        "abs(a_l - a_r) < 3"
      })
  void what_means_nothing_here_is_refused_by_name(String sql) {
    assertThatThrownBy(() -> SqlConditions.read(sql))
        .isInstanceOf(NotImported.class)
        .hasMessageContaining(sql);
  }

  private static Map<String, Double> weights() throws IOException {
    var weights = new HashMap<String, Double>();
    var lines = Files.readAllLines(FOLDER.resolve("weights.csv"));
    for (var line : lines.subList(1, lines.size())) {
      var cells = List.of(line.split(",", -1));
      weights.put(cells.get(0) + "," + cells.get(1), Double.valueOf(cells.get(2)));
    }
    return weights;
  }
}
