package city.tongyou.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionMapTest {

  private static final RegionBoard BOARD = Examples.in(true).board();
  private static final List<String> NUMBERS = List.of("14", "13", "11", "10", "8", "6");

  @Test
  void a_region_without_a_boundary_is_a_dot_at_its_place() {
    var map = RegionMap.of(BOARD, NUMBERS, Examples.in(true).boundaries(), RegionMap.DESK);

    assertThat(map.areas()).hasSize(5);
    assertThat(map.points()).extracting(it -> it.row().name()).containsExactly("高新园区");
    assertThat(map.unplaced()).isEmpty();
  }

  @Test
  void a_city_without_boundaries_has_only_dots_and_says_what_is_not_drawn() {
    var map = RegionMap.of(BOARD, NUMBERS, Boundaries.NONE, RegionMap.DESK);

    assertThat(map.areas()).isEmpty();
    assertThat(map.points()).hasSize(1);
    assertThat(map.unplaced()).hasSize(5);
  }

  @Test
  void no_name_covers_another_on_any_width() {
    for (var width = 280.0; width <= 900; width += 20) {
      var names = RegionMap.of(BOARD, NUMBERS, Examples.in(false).boundaries(), width).names();

      assertThat(names).hasSize(6);
      for (var one : names) {
        assertThat(names).noneMatch(it -> !it.equals(one) && it.box().overlaps(one.box()));
      }
    }
  }

  @Test
  void what_is_not_geojson_is_refused_and_what_is_no_polygon_passed_over() throws IOException {
    assertThatThrownBy(() -> read("{\"a\":1}")).hasMessageContaining("feature collection");
    assertThat(
            read("""
            {"features":[{"properties":{"code":"1"},
            "geometry":{"type":"Point","coordinates":[1,2]}}]}
            """)
                .rings())
        .isEmpty();
  }

  private static Boundaries read(String json) throws IOException {
    return Boundaries.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
