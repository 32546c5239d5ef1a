package city.tongyou.linkage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {

  private static final List<ScoredLabel> LABELS =
      List.of(
          new ScoredLabel("a", "b", 9, true),
          new ScoredLabel("a", "c", 5, false),
          new ScoredLabel("b", "c", 3, true),
          new ScoredLabel("d", "e", Double.NEGATIVE_INFINITY, true));

  @Test
  void precision_and_recall_are_counted_by_hand() {
    Quality at4 = Quality.at(LABELS, 4);
    assertThat(at4.precision()).isEqualTo(0.5);
    assertThat(at4.recall()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(at4.f1()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void a_pair_that_blocking_missed_is_never_found() {
    assertThat(Quality.at(LABELS, -1e9).recall()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void recall_never_rises_with_the_threshold() {
    var curve = Quality.curve(LABELS, -2, 12, 0.5);
    for (int n = 1; n < curve.size(); n++) {
      assertThat(curve.get(n).recall()).isLessThanOrEqualTo(curve.get(n - 1).recall());
    }
  }

  @Test
  void labels_are_read_as_the_page_writes_them(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("labels.csv");
    Files.writeString(file, "left_id,right_id,same\n\"a,\"\"1\",\"b\",1\nc,d,0\n");
    assertThat(Labels.read(file))
        .containsExactly(new Labels.Label("a,\"1", "b", true), new Labels.Label("c", "d", false));
  }

  @Test
  void a_line_that_is_no_label_is_named(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("labels.csv");
    Files.writeString(file, "left_id,right_id,same\na,b,1\na,b,maybe\n");
    assertThatThrownBy(() -> Labels.read(file)).hasMessageContaining("line 3");
    Files.writeString(file, "left,right\n");
    assertThatThrownBy(() -> Labels.read(file)).hasMessageContaining("left_id,right_id,same");
  }

  @Test
  void a_probability_is_never_rounded_up_to_certainty() {
    assertThat(Numbers.percent(0.99999997)).isEqualTo("99.999997%");
    assertThat(Numbers.percent(1 - 1e-12)).isEqualTo(">99.999999%");
    assertThat(Numbers.percent(0.5)).isEqualTo("50.0%");
    assertThat(Numbers.signed(-3.049)).isEqualTo("−3.05");
    assertThat(Numbers.signed(0.001)).isEqualTo("0.00");
  }
}
