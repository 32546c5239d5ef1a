package city.tongyou.linkage.block;

import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Meets every pair of some blocking rules once and shows it, compared, to visitors. */
public final class PairWalk {

  private static final int PAIRS_A_UNIT = 1 << 16;
  private static final int TILE = PairBatch.MOST_ROWS / 2;

  private final Rows rows;
  private final Blocking blocking;
  private final LinkType linkType;
  private final int[] rules;
  private final List<Unit> units = new ArrayList<>();

  /**
   * Blocks from one number to another; or, where there is a tile, its pairs in one large block.
   *
   * @param place the rule's place in the walk
   */
  record Unit(int place, int fromBlock, int toBlock, int tile) {}

  private PairWalk(Rows rows, Blocking blocking, LinkType linkType, int[] rules) {
    this.rows = rows;
    this.blocking = blocking;
    this.linkType = linkType;
    this.rules = rules;
  }

  /**
   * All pairs of some rules, each under the first rule that gives it.
   *
   * @param rules their numbers in {@code blocking}
   */
  public static PairWalk all(Rows rows, Blocking blocking, LinkType linkType, int[] rules) {
    var walk = new PairWalk(rows, blocking, linkType, rules);
    for (int place = 0; place < rules.length; place++) {
      walk.plan(place, 1, 0);
    }
    return walk;
  }

  /**
   * The pairs of one rule, or of a seeded share of its blocks.
   *
   * @param share of the blocks, above 0; from 1 up all
   */
  public static PairWalk of(
      Rows rows, Blocking blocking, LinkType linkType, int rule, double share, long seed) {
    var walk = new PairWalk(rows, blocking, linkType, new int[] {rule});
    walk.plan(0, share, seed);
    return walk;
  }

  private void plan(int place, double share, long seed) {
    var blocks = blocking.blocks().get(rules[place]);
    int from = 0;
    long pairs = 0;
    for (int block = 0; block < blocks.count(); block++) {
      boolean kept = share >= 1 || chance(seed, block) < share;
      boolean large = blocks.size(block) > TILE;
      if (!kept || large) {
        close(place, from, block);
        from = block + 1;
        pairs = 0;
        int tiles = kept ? Math.ceilDiv(blocks.size(block), TILE) : 0;
        for (int tile = 0; tile < tiles; tile++) {
          units.add(new Unit(place, block, block + 1, tile));
        }
        continue;
      }
      pairs += blocks.pairs(block);
      if (pairs >= PAIRS_A_UNIT) {
        close(place, from, block + 1);
        from = block + 1;
        pairs = 0;
      }
    }
    close(place, from, blocks.count());
  }

  private void close(int place, int from, int to) {
    if (to > from) {
      units.add(new Unit(place, from, to, -1));
    }
  }

  /** A number from 0 to 1 that a seed and a block always give. */
  private static double chance(long seed, int block) {
    long mixed = (seed * 0x9E3779B97F4A7C15L) ^ (block * 0xD1B54A32D192ED03L);
    mixed = (mixed ^ (mixed >>> 32)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return ((mixed ^ (mixed >>> 32)) >>> 11) * 0x1p-53;
  }

  /** How many units of work there are, so that visitors can keep what they find by unit. */
  public int units() {
    return units.size();
  }

  /** Which rule's pairs a unit has. */
  public int ruleOf(int unit) {
    return rules[units.get(unit).place()];
  }

  /** Meets all pairs; {@code visitorOf} makes each thread's visitor. */
  public void run(Workers workers, IntFunction<PairVisitor> visitorOf) {
    workers.forEachWith(
        units.size(),
        thread -> {
          var walker = new UnitWalker(rows, blocking, linkType, rules, visitorOf.apply(thread));
          return unit -> walker.walk(unit, units.get(unit), TILE);
        });
  }
}
