package city.tongyou.bench;

import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In a process of its own: imports an extract, stores the graph, and prints seconds and peak
 * memory.
 */
final class ReachImport {

  private ReachImport() {}

  static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    var graph = Streets.read(Path.of(arguments[0]));
    Streets.store(graph, Path.of(arguments[1]));
    double imported = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    int nodes =
        new WalkNetwork(Streets.read(Path.of(arguments[1])), Walk.child()).outward().nodeCount();
    double loaded = (System.nanoTime() - start) / 1e9;
    System.out.println(imported + " " + loaded + " " + peakMegabytes() + " " + nodes);
  }

  private static double peakMegabytes() throws Exception {
    var status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    for (var line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    return Double.NaN;
  }
}
