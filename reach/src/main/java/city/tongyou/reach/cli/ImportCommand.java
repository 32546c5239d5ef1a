package city.tongyou.reach.cli;

import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "import",
    description = "Stores streets as a graph that later commands read in a moment.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Option(
      names = "--streets",
      paramLabel = "FILE",
      required = true,
      description = "OSM extract or GeoJSON lines.")
  Path streets = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where to store the graph.")
  Path out = Path.of("");

  @Override
  public Integer call() {
    var graph = Walking.read(streets);
    var islands = new WalkNetwork(graph, Walk.child()).islands();
    Streets.store(graph, out);
    Progress.say(
        graph.nodeCount()
            + " nodes, "
            + graph.edgeCount()
            + " edges; "
            + islands.count()
            + " islands with "
            + islands.nodesOnIslands()
            + " nodes, "
            + islands.oneWayTraps()
            + " nodes in one-way traps. Stored in "
            + out
            + ".");
    return 0;
  }
}
