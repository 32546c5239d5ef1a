package city.tongyou.reach.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.tongyou.reach.MadeCity;
import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetsTest {

  private static final Map<String, String> STREET = Map.of("highway", "residential", "name", "平江路");

  @TempDir Path folder = Path.of("");

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static OsmExtract nodes(OsmExtract extract) {
    return extract
        .node(1, 31.300, 120.600, Map.of())
        .node(2, 31.301, 120.600, Map.of("highway", "crossing", "crossing", "zebra"))
        .node(3, 31.302, 120.600, Map.of())
        .node(4, 31.302, 120.601, Map.of());
  }

  @Test
  void points_before_or_after_their_ways_make_the_same_graph() throws IOException {
    var sorted =
        nodes(new OsmExtract())
            .way(9, List.of(1L, 2L, 3L), STREET)
            .way(10, List.of(3L, 4L), STREET);
    var unsorted =
        nodes(
            new OsmExtract().way(9, List.of(1L, 2L, 3L), STREET).way(10, List.of(3L, 4L), STREET));
    var one = Streets.read(file("sorted.osm.pbf", sorted.bytes()));
    var other = Streets.read(file("unsorted.osm.pbf", unsorted.bytes()));
    assertThat(one.nodeCount()).isEqualTo(2);
    assertThat(one.edgeCount()).isEqualTo(1);
    assertThat(one.pieceName(0)).isEqualTo("平江路");
    for (var column : StreetGraph.Column.values()) {
      assertThat(other.column(column).toArray()).isEqualTo(one.column(column).toArray());
    }
  }

  @Test
  void an_extract_cut_short_anywhere_is_refused_with_its_name() throws IOException {
    byte[] whole = nodes(new OsmExtract()).way(9, List.of(1L, 2L, 3L), STREET).bytes();
    int refused = 0;
    for (int length = 0; length < whole.length; length += 7) {
      var cut = file("cut.osm.pbf", Arrays.copyOf(whole, length));
      try {
        Streets.read(cut);
      } catch (UnusableInput e) {
        assertThat(e).hasMessageContaining("cut.osm.pbf");
        refused++;
      }
    }
    assertThat(refused).isEqualTo((whole.length + 6) / 7);
  }

  @Test
  void noise_is_no_extract() throws IOException {
    byte[] noise = new byte[5000];
    new java.util.Random(1).nextBytes(noise);
    var file = file("noise.osm.pbf", noise);
    assertThatThrownBy(() -> Streets.read(file)).isInstanceOf(UnusableInput.class);
  }

  @Test
  void a_locked_gate_cuts_the_street_and_is_counted() throws IOException {
    var gate =
        new OsmExtract()
            .node(1, 31.300, 120.6, Map.of())
            .node(2, 31.301, 120.6, Map.of("barrier", "gate", "access", "private"))
            .node(3, 31.302, 120.6, Map.of())
            .way(9, List.of(1L, 2L, 3L), STREET);
    var graph = Streets.read(file("gate.osm.pbf", gate.bytes()));
    assertThat(graph.closedBarriers()).isEqualTo(1);
    assertThat(new WalkNetwork(graph, Walk.child()).islands().count()).isEqualTo(1);
  }

  @Test
  void a_stored_graph_comes_back_the_same_and_a_damaged_one_does_not() throws IOException {
    var graph = MadeCity.streets(5, 8);
    var file = folder.resolve("city.streets");
    Streets.store(graph, file);
    var back = Streets.read(file);
    for (var column : StreetGraph.Column.values()) {
      assertThat(back.column(column).toArray()).isEqualTo(graph.column(column).toArray());
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    var damaged = file("damaged.streets", bytes);
    assertThatThrownBy(() -> Streets.read(damaged)).hasMessageContaining("damaged");
    var cut = file("cut.streets", Arrays.copyOf(bytes, bytes.length / 3));
    assertThatThrownBy(() -> Streets.read(cut)).hasMessageContaining("damaged");
  }

  @Test
  void broken_geojson_is_refused_in_words() throws IOException {
    for (var text :
        List.of(
            "",
            "[]",
            "{\"type\":\"FeatureCollection\",\"features\":[{",
            "{\"features\":[{\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[500,1],[2,3]]}}]}",
            "{\"features\":[]}")) {
      var file = file("broken.geojson", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThatThrownBy(() -> Streets.read(file)).isInstanceOf(UnusableInput.class);
    }
  }

  @Test
  void prams_do_not_take_steps() {
    var graph = MadeCity.streets(3, 10);
    int child = new WalkNetwork(graph, Walk.child()).outward().count();
    int pram = new WalkNetwork(graph, Walk.pram()).outward().count();
    assertThat(pram).isLessThan(child);
  }
}
