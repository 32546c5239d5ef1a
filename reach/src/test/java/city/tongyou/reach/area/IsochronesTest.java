package city.tongyou.reach.area;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.MadeCity;
import city.tongyou.reach.Shared;
import city.tongyou.reach.search.Reach;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class IsochronesTest {

  static final List<String> EXTRACTS = Shared.EXTRACTS;
  private static final GeometryFactory JTS = new GeometryFactory();

  private static Geometry geometry(WalkArea area) {
    var polygons = new ArrayList<Polygon>();
    for (var polygon : area.polygons()) {
      var rings = polygon.rings().stream().map(IsochronesTest::ring).toList();
      polygons.add(
          JTS.createPolygon(
              rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
    }
    return JTS.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static LinearRing ring(WalkArea.Ring ring) {
    var corners = new Coordinate[ring.size() + 1];
    for (int i = 0; i <= ring.size(); i++) {
      int at = i % ring.size();
      corners[i] = new Coordinate(ring.longitudesE7()[at], ring.latitudesE7()[at]);
    }
    return JTS.createLinearRing(corners);
  }

  private static void check(WalkNetwork network, Isochrones isochrones, GeoPoint from) {
    Geometry before = JTS.createEmpty(2);
    for (int seconds : new int[] {1, 300, 599, 600, 601, 900}) {
      var area = geometry(isochrones.area(from, seconds));
      assertThat(area.isValid()).isTrue();
      assertThat(before.isEmpty() || area.covers(before)).isTrue();
      before = area;
    }
    reachedNodesLieInside(network, isochrones, from);
  }

  private static void reachedNodesLieInside(
      WalkNetwork network, Isochrones isochrones, GeoPoint from) {
    var graph = network.graph();
    var start = network.points().onStreet(from).orElseThrow();
    var reach = new Reach(network.outward()).begin();
    if (start.toFrom() >= 0) {
      reach.from(graph.edgeFrom(start.edge()), start.toFrom());
    }
    if (start.toTo() >= 0) {
      reach.from(graph.edgeTo(start.edge()), start.toTo());
    }
    reach.run(600);
    var area = geometry(isochrones.area(from, 600));
    for (int i = 0; i < reach.settledCount(); i += 7) {
      assertThat(area.contains(point(graph, reach.settled(i)))).isTrue();
    }
  }

  private static Geometry point(StreetGraph graph, int node) {
    return JTS.createPoint(new Coordinate(graph.nodeLongitudeE7(node), graph.nodeLatitudeE7(node)));
  }

  @Property(tries = 15)
  void areas_are_valid_nested_and_hold_what_is_reached(@ForAll long seed) {
    var network = new WalkNetwork(MadeCity.streets(seed, 12), Walk.child());
    check(network, new Isochrones(network), network.graph().nodePoint(0));
  }

  @ParameterizedTest
  @FieldSource("EXTRACTS")
  void areas_of_real_streets_are_valid_nested_and_hold_what_is_reached(String extract) {
    var network = new WalkNetwork(Streets.read(Shared.extract(extract)), Walk.child());
    var isochrones = new Isochrones(network);
    var random = new Random(11);
    for (int i = 0; i < 8; i++) {
      check(
          network,
          isochrones,
          network.graph().nodePoint(random.nextInt(network.graph().nodeCount())));
    }
  }
}
