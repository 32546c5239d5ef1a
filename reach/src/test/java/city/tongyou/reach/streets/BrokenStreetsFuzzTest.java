package city.tongyou.reach.streets;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.MadeCity;
import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with bytes changed, cut out or doubled: they are read or refused in words, nothing else.
 */
@Tag("long")
class BrokenStreetsFuzzTest {

  @TempDir Path folder = Path.of("");

  @Test
  void mangled_extracts_are_read_or_refused() throws IOException {
    var extract = new OsmExtract();
    for (int i = 0; i < 20; i++) {
      extract.node(i, 31.3 + 0.001 * i, 120.6, Map.of("crossing", "zebra"));
    }
    extract.way(1, List.of(1L, 5L, 9L, 13L), Map.of("highway", "residential"));
    extract.way(2, List.of(2L, 5L, 8L), Map.of("highway", "footway", "name", "观前街"));
    assertThat(refused(extract.bytes(), "streets.osm.pbf", 4000)).isBetween(100, 4000);
  }

  @Test
  void mangled_geojson_is_read_or_refused() throws IOException {
    byte[] whole = MadeCity.geoJson(3, 5).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(whole, "streets.geojson", 3000)).isBetween(100, 3000);
  }

  @Test
  void mangled_stored_graphs_are_refused() throws IOException {
    var file = folder.resolve("whole.streets");
    Streets.store(MadeCity.streets(3, 6), file);
    byte[] whole = Files.readAllBytes(file);
    // A change within the padding or in the file's first bytes may leave it readable or of another
    // kind.
    assertThat(refused(whole, "streets.graph", 2000)).isBetween(1500, 2000);
  }

  private int refused(byte[] whole, String name, int tries) throws IOException {
    int refused = 0;
    for (int seed = 0; seed < tries; seed++) {
      var file = Files.write(folder.resolve(name), mangled(whole, new Random(seed)));
      try {
        var network = new WalkNetwork(Streets.read(file), Walk.child());
        assertThat(network.outward().nodeCount()).isPositive();
      } catch (UnusableInput e) {
        assertThat(e.getMessage()).isNotBlank();
        refused++;
      }
    }
    return refused;
  }

  private static byte[] mangled(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(bytes.length);
      int other = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] = bytes[other];
        default -> bytes = Arrays.copyOf(bytes, at + 1);
      }
    }
    return bytes;
  }
}
