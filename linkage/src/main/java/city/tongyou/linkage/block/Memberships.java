package city.tongyou.linkage.block;

import city.tongyou.linkage.table.Dictionary;
import city.tongyou.linkage.table.ListColumn;

/** Which blocks each record is in, for a rule whose blocks overlap. */
final class Memberships {

  private Memberships() {}

  /**
   * Block numbers from 1 in the place of codes; no lists for a rule whose blocks do not overlap.
   */
  static ListColumn of(Blocks blocks, int records) {
    if (!blocks.overlapping()) {
      return new ListColumn(new int[1], new int[0], new Dictionary());
    }
    var starts = new int[records + 1];
    for (int member : blocks.members()) {
      starts[member + 1]++;
    }
    for (int record = 0; record < records; record++) {
      starts[record + 1] += starts[record];
    }
    var next = starts.clone();
    var codes = new int[blocks.members().length];
    for (int block = 0; block < blocks.count(); block++) {
      for (int i = blocks.starts()[block]; i < blocks.starts()[block + 1]; i++) {
        codes[next[blocks.members()[i]]++] = block + 1;
      }
    }
    return new ListColumn(starts, codes, new Dictionary());
  }

  /** The lowest block that two records have in common, 0 for none. */
  static int lowestCommon(ListColumn memberships, int a, int b) {
    var codes = memberships.codes();
    int i = memberships.starts()[a];
    int j = memberships.starts()[b];
    int iEnd = memberships.starts()[a + 1];
    int jEnd = memberships.starts()[b + 1];
    while (i < iEnd && j < jEnd) {
      if (codes[i] == codes[j]) {
        return codes[i];
      }
      if (codes[i] < codes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 0;
  }
}
