package city.tongyou.linkage.block;

import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.model.LinkType;
import java.util.Arrays;

/** One thread's way through units of pairs. */
final class UnitWalker {

  private final Rows rows;
  private final Blocking blocking;
  private final boolean acrossSources;
  private final int[] rules;
  private final PairVisitor visitor;
  private final PairBatch batch;
  private int unit;
  private int rule;
  private int[] earlierFields = {};
  private int[] earlierOverlapping = {};

  UnitWalker(Rows rows, Blocking blocking, LinkType linkType, int[] rules, PairVisitor visitor) {
    this.rows = rows;
    this.blocking = blocking;
    this.acrossSources = linkType == LinkType.LINK;
    this.rules = rules;
    this.visitor = visitor;
    this.batch = new PairBatch(rows);
  }

  void walk(int number, PairWalk.Unit work, int tileSize) {
    unit = number;
    rule = rules[work.place()];
    earlierFields = earlier(work.place(), false);
    Arrays.setAll(earlierFields, it -> rows.groupFields()[earlierFields[it]]);
    earlierOverlapping = earlier(work.place(), true);
    var blocks = blocking.blocks().get(rule);
    if (work.tile() >= 0) {
      walkTile(blocks, work.fromBlock(), work.tile(), tileSize);
    } else {
      for (int block = work.fromBlock(); block < work.toBlock(); block++) {
        walkBlock(blocks, block);
      }
    }
    flush();
    batch.clear();
  }

  private int[] earlier(int place, boolean overlapping) {
    return Arrays.stream(rules, 0, place)
        .filter(it -> blocking.blocks().get(it).overlapping() == overlapping)
        .toArray();
  }

  private void walkBlock(Blocks blocks, int block) {
    int size = blocks.size(block);
    makeRoom(size);
    int first = addRows(blocks, blocks.starts()[block], size);
    int stride = rows.stride();
    int end = first + size * stride;
    for (int left = first; left < end; left += stride) {
      for (int right = left + stride; right < end; right += stride) {
        consider(block, left, right);
      }
    }
  }

  /** The pairs of one tile of a large block with itself and with all later tiles. */
  private void walkTile(Blocks blocks, int block, int tile, int tileSize) {
    int stride = rows.stride();
    int begin = blocks.starts()[block];
    int size = blocks.size(block);
    int rowsOfTile = Math.min(tileSize, size - tile * tileSize);
    for (int other = tile; other * tileSize < size; other++) {
      makeRoom(PairBatch.MOST_ROWS);
      int left = addRows(blocks, begin + tile * tileSize, rowsOfTile);
      int rowsOfOther = Math.min(tileSize, size - other * tileSize);
      int right = other == tile ? left : addRows(blocks, begin + other * tileSize, rowsOfOther);
      for (int i = 0; i < rowsOfTile; i++) {
        for (int j = other == tile ? i + 1 : 0; j < rowsOfOther; j++) {
          consider(block, left + i * stride, right + j * stride);
        }
      }
    }
  }

  private int addRows(Blocks blocks, int from, int count) {
    int first = batch.addRow(blocks.members()[from]);
    for (int i = 1; i < count; i++) {
      batch.addRow(blocks.members()[from + i]);
    }
    return first;
  }

  private void makeRoom(int moreRows) {
    if (!batch.hasRoomFor(moreRows)) {
      flush();
      batch.clear();
    }
  }

  private void consider(int block, int left, int right) {
    if (metBefore(left, right)
        || (acrossSources && sameField(left, right, rows.sourceField()))
        || (earlierOverlapping.length > 0 && metInEarlierOverlap(left, right))
        || (blocking.blocks().get(rule).overlapping() && !isLowest(block, left, right))) {
      return;
    }
    if (batch.addPair(left, right)) {
      flush();
    }
  }

  private boolean metBefore(int left, int right) {
    for (int field : earlierFields) {
      if (sameField(left, right, field)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameField(int left, int right, int field) {
    int value = Rows.field(batch.words, left, field);
    return value != 0 && value == Rows.field(batch.words, right, field);
  }

  private boolean metInEarlierOverlap(int left, int right) {
    for (int before : earlierOverlapping) {
      var memberships = blocking.memberships().get(before);
      if (Memberships.lowestCommon(memberships, batch.recordAt(left), batch.recordAt(right)) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isLowest(int block, int left, int right) {
    var memberships = blocking.memberships().get(rule);
    return block + 1
        == Memberships.lowestCommon(memberships, batch.recordAt(left), batch.recordAt(right));
  }

  private void flush() {
    if (batch.pairs() > 0) {
      batch.compare();
      visitor.visit(unit, batch);
      batch.clearPairs();
    }
  }
}
