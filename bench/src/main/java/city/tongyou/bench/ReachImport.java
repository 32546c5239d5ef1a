package city.tongyou.bench;

import city.tongyou.reach.streets.Streets;
import city.tongyou.reach.walk.Walk;
import city.tongyou.reach.walk.WalkNetwork;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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
    double cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    double[] loads = new double[5];
    for (int i = 0; i < loads.length; i++) {
      start = System.nanoTime();
      var network = new WalkNetwork(Streets.read(Path.of(arguments[1])), Walk.child());
      loads[i] = (System.nanoTime() - start) / 1e9;
      if (network.outward().nodeCount() != graph.nodeCount()) {
        throw new IllegalStateException("What was stored is not what came back.");
      }
    }
    Arrays.sort(loads);
    System.out.println(
        imported
            + " "
            + loads[2]
            + " "
            + peakMegabytes()
            + " nodes="
            + graph.nodeCount()
            + " "
            + cpu);
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
