package city.tongyou.reach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.reach.MadeCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachJourney {

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void makeFiles() throws IOException {
    Files.writeString(folder.resolve("streets.geojson"), MadeCity.geoJson(4, 12));
    Files.writeString(
        folder.resolve("places.csv"),
        "id,kind,name,lat,lon,capacity\np,park,\"大公园, 北\",31.305,120.605,100\ns,school,实验小学,31.308,120.603,500\n");
    Files.writeString(
        folder.resolve("homes.csv"), "id,lat,lon,children\na,31.3021,120.6021,30\nfar,32,121,5\n");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String command, String... more) {
    var all =
        new java.util.ArrayList<>(
            java.util.List.of(command, "--from", path("homes.csv"), "--out", path("out")));
    all.addAll(java.util.List.of(more));
    return ReachCommand.run(all.toArray(String[]::new));
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("out"));
  }

  @Test
  void circles_say_unreachable_and_their_basis() throws IOException {
    assertThat(
            run(
                "circles",
                "--streets",
                path("streets.geojson"),
                "--places",
                path("places.csv"),
                "--map",
                path("map.html")))
        .isZero();
    assertThat(out().lines()).hasSize(5);
    assertThat(out().lines().filter(it -> it.startsWith("far")))
        .allMatch(it -> it.contains("unreachable,unreachable") && it.endsWith("streets"));
    assertThat(Files.readString(folder.resolve("map.html")))
        .contains("<canvas")
        .doesNotContain("http://")
        .doesNotContain("https://");
    assertThat(run("circles", "--places", path("places.csv"))).isZero();
    assertThat(out().lines().skip(1)).allMatch(it -> it.endsWith("crow-flies×1.3"));
  }

  @Test
  void a_stored_graph_answers_as_the_streets_do() throws IOException {
    assertThat(
            ReachCommand.run(
                "import", "--streets", path("streets.geojson"), "--out", path("city.streets")))
        .isZero();
    assertThat(run("isochrone", "--streets", path("streets.geojson"), "--minutes", "5,10"))
        .isZero();
    var fresh = out();
    assertThat(run("isochrone", "--streets", path("city.streets"), "--minutes", "5,10")).isZero();
    assertThat(out())
        .isEqualTo(fresh)
        .contains("MultiPolygon")
        .contains("unreachable: no street near");
  }

  @Test
  void routes_heat_and_sites_answer() throws IOException {
    assertThat(
            run(
                "route",
                "--streets",
                path("streets.geojson"),
                "--places",
                path("places.csv"),
                "--to",
                "s"))
        .isZero();
    assertThat(out()).contains("LineString").contains("\"reached\":\"unreachable\"");
    assertThat(
            run(
                "route",
                "--heat",
                "--streets",
                path("streets.geojson"),
                "--places",
                path("places.csv"),
                "--to",
                "s"))
        .isZero();
    assertThat(out()).contains("\"pupils\":30");
    assertThat(
            run(
                "sites",
                "--exact",
                "--count",
                "1",
                "--streets",
                path("streets.geojson"),
                "--places",
                path("places.csv")))
        .isZero();
    assertThat(out()).contains("newly_reached").contains(",30.0,30.0,30.0,true,streets");
  }

  @Test
  void what_is_wrong_ends_with_2_and_writes_nothing() {
    assertThat(run("circles", "--streets", path("nowhere.osm.pbf"), "--places", path("places.csv")))
        .isEqualTo(2);
    assertThat(run("circles", "--places", path("homes.csv"), "--walk", "horse")).isEqualTo(2);
    assertThat(run("sites", "--places", path("places.csv"), "--count", "9")).isEqualTo(2);
    assertThat(run("route", "--places", path("places.csv"))).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
