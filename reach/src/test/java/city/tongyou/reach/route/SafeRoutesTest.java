package city.tongyou.reach.route;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.Origin;
import city.tongyou.reach.Place;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A primary road between home and school, with a bare crossing straight ahead and signals a little
 * aside.
 */
class SafeRoutesTest {

  @TempDir Path folder = Path.of("");

  private StreetGraph town(String secondCrossing) throws IOException {
    var text =
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"highway":"primary","name":"干将路","sidewalk":"both"},"geometry":{"type":"LineString","coordinates":[[120.600,31.301],[120.601,31.301],[120.6014,31.301],[120.603,31.301]]}},
        {"type":"Feature","properties":{"highway":"residential"},"geometry":{"type":"LineString","coordinates":[[120.601,31.300],[120.601,31.301],[120.601,31.302]]}},
        {"type":"Feature","properties":{"highway":"residential"},"geometry":{"type":"LineString","coordinates":[[120.6014,31.300],[120.6014,31.301],[120.6014,31.302]]}},
        {"type":"Feature","properties":{"highway":"residential"},"geometry":{"type":"LineString","coordinates":[[120.601,31.300],[120.6014,31.300]]}},
        {"type":"Feature","properties":{"highway":"residential"},"geometry":{"type":"LineString","coordinates":[[120.601,31.302],[120.6014,31.302]]}},
        {"type":"Feature","properties":{"highway":"crossing","crossing":"%s"},"geometry":{"type":"Point","coordinates":[120.6014,31.301]}}
        ]}
        """
            .formatted(secondCrossing);
    var file = folder.resolve("town.geojson");
    Files.writeString(file, text);
    return Streets.read(file);
  }

  private static final GeoPoint HOME = new GeoPoint(31.30005, 120.601);
  private static final GeoPoint SCHOOL = new GeoPoint(31.30195, 120.601);

  @Test
  void the_way_goes_round_by_the_signals() throws IOException {
    var safe =
        new SafeNetwork(new WalkNetwork(town("traffic_signals"), Walk.child()), Caution.DEFAULT);
    var route = new SafeRoutes(safe).route(HOME, SCHOOL).orElseThrow();
    assertThat(SafeRoutes.sentences(route))
        .containsExactly("crosses a primary road (干将路) with signals at 31.30100, 120.60140");
    assertThat(route.unsafeCrossings()).isZero();
    assertThat(route.metres()).isBetween(290.0, 330.0);
  }

  @Test
  void without_signals_it_goes_straight_and_says_what_it_crosses() throws IOException {
    var safe = new SafeNetwork(new WalkNetwork(town("no"), Walk.child()), Caution.DEFAULT);
    var route = new SafeRoutes(safe).route(HOME, SCHOOL).orElseThrow();
    assertThat(SafeRoutes.sentences(route))
        .containsExactly("crosses a primary road (干将路) without a crossing at 31.30100, 120.60100");
    assertThat(route.seconds()).isBetween(208, 215);
  }

  @Test
  void mending_the_crossing_that_pupils_use_ranks_first_and_saves_what_it_says()
      throws IOException {
    var safe = new SafeNetwork(new WalkNetwork(town("no"), Walk.child()), Caution.DEFAULT);
    var pupils = List.of(new Origin("a", "a", "", HOME, 12));
    var ways = new SchoolWays(safe, new Place("s", "school", "", SCHOOL, 1), pupils);
    var first = ways.worthMending(3).getFirst();
    assertThat(first.pupils()).isEqualTo(12);
    assertThat(first.at().longitude()).isEqualTo(120.601);
    double relief =
        Caution.DEFAULT.across(
                city.tongyou.reach.streets.RoadClass.PRIMARY,
                city.tongyou.reach.streets.Crossing.NONE)
            - Caution.DEFAULT.across(
                city.tongyou.reach.streets.RoadClass.PRIMARY,
                city.tongyou.reach.streets.Crossing.SIGNALS);
    assertThat(first.secondsSaved()).isBetween(12 * (relief - 3), 12 * (relief + 3));
    assertThat(ways.unreached()).isZero();
  }

  @Test
  void no_way_is_no_route() throws IOException {
    var safe = new SafeNetwork(new WalkNetwork(town("no"), Walk.child()), Caution.DEFAULT);
    assertThat(new SafeRoutes(safe).route(HOME, new GeoPoint(32, 121))).isEmpty();
  }
}
