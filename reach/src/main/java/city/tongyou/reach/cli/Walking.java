package city.tongyou.reach.cli;

import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about streets and walkers that the commands share. */
final class Walking {

  @Option(
      names = "--streets",
      paramLabel = "FILE",
      description =
          "OSM extract (.osm.pbf), GeoJSON lines, or a graph stored by 'import'. Without it: as the crow flies x 1.3.")
  @Nullable Path streets;

  @Option(
      names = "--walk",
      paramLabel = "WHO",
      defaultValue = "child",
      description = "child, pram or wheelchair (default: child).")
  String who = "child";

  @Option(names = "--kmh", description = "Walking speed (default: 3.6; wheelchair 3.0).")
  @Nullable Double kmh;

  @Option(
      names = "--cap",
      paramLabel = "METRES",
      description =
          "How far from a street a point may lie (default: 250); beyond it it is unreachable.")
  @Nullable Double cap;

  Walk walk() {
    var walk = Walk.named(who);
    walk = kmh == null ? walk : walk.atKmh(kmh);
    return cap == null ? walk : walk.within(cap);
  }

  /** The walker's network, or nothing if no streets were given. */
  Optional<WalkNetwork> network() {
    if (streets == null) {
      Progress.say("No --streets: times are as the crow flies x 1.3, and every result says so.");
      return Optional.empty();
    }
    var graph = read(streets);
    var network = new WalkNetwork(graph, walk());
    var islands = network.islands();
    Progress.say(
        String.format(
            Locale.ROOT,
            "%d nodes, %d edges; %d islands with %d nodes, %d nodes in one-way traps, %d ways cut at the border, %d closed barriers.",
            graph.nodeCount(),
            graph.edgeCount(),
            islands.count(),
            islands.nodesOnIslands(),
            islands.oneWayTraps(),
            graph.cutWays(),
            graph.closedBarriers()));
    return Optional.of(network);
  }

  static StreetGraph read(Path streets) {
    Progress.say("Reading streets from " + streets + ".");
    return Streets.read(streets);
  }

  WalkNetwork requiredNetwork(String why) {
    return network().orElseThrow(() -> new UnusableInput(why + " needs --streets."));
  }

  static int seconds(double minutes) {
    if (!(minutes > 0 && minutes <= 270)) {
      throw new UnusableInput("Minutes must lie between 0 and 270, not " + minutes + ".");
    }
    return (int) Math.round(minutes * 60);
  }
}
