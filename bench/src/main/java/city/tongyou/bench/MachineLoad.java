package city.tongyou.bench;

import java.lang.management.ManagementFactory;

/** What else the machine was doing: a figure of a busy machine says little about a quiet one. */
final class MachineLoad {

  private MachineLoad() {}

  static String now() {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    return "%d cores, load %.1f"
        .formatted(machine.getAvailableProcessors(), machine.getSystemLoadAverage());
  }
}
