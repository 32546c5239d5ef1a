package city.tongyou.reach.circle;

import city.tongyou.reach.IntList;
import city.tongyou.reach.search.SideBySide;
import java.util.Arrays;

/** The least times of targets in each lane, for one batch after another. */
final class LaneTable {

  private static final short NEVER = Short.MAX_VALUE;

  private final int limit;
  private final short[] seconds;
  private final boolean[] touched;
  private final IntList targets = new IntList();

  LaneTable(int targetCount, int limit) {
    this.limit = limit;
    seconds = new short[SideBySide.LANES * targetCount];
    touched = new boolean[targetCount];
    Arrays.fill(seconds, NEVER);
  }

  void begin() {
    for (int i = 0; i < targets.size(); i++) {
      int row = SideBySide.LANES * targets.get(i);
      Arrays.fill(seconds, row, row + SideBySide.LANES, NEVER);
      touched[targets.get(i)] = false;
    }
    targets.clear();
  }

  void offer(int target, int lane, int time) {
    if (time > limit) {
      return;
    }
    if (!touched[target]) {
      touched[target] = true;
      targets.add(target);
    }
    int at = SideBySide.LANES * target + lane;
    seconds[at] = (short) Math.min(seconds[at], time);
  }

  /** One lane's targets, by number. */
  Catch lane(int lane) {
    int[] all = targets.toArray();
    Arrays.sort(all);
    var reached = new IntList();
    var times = new IntList();
    for (int target : all) {
      int time = seconds[SideBySide.LANES * target + lane];
      if (time != NEVER) {
        reached.add(target);
        times.add(time);
      }
    }
    return new Catch(reached.toArray(), times.toArray());
  }
}
