package city.tongyou.linkage.compare;

import city.tongyou.linkage.table.Dictionary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of codes that name the same thing. */
public final class AliasTable {

  private final Set<Long> pairs = new HashSet<>();
  private final boolean[] has;

  AliasTable(List<List<String>> groups, Dictionary dictionary) {
    has = new boolean[dictionary.size() + 1];
    for (var group : groups) {
      var codes = group.stream().mapToInt(dictionary::find).filter(it -> it != 0).toArray();
      for (int a : codes) {
        for (int b : codes) {
          if (a != b) {
            pairs.add(pair(a, b));
            has[a] = true;
          }
        }
      }
    }
  }

  public static boolean holds(AliasTable table, int a, int b) {
    return table.has[a] && table.has[b] && table.pairs.contains(pair(a, b));
  }

  private static long pair(int a, int b) {
    return ((long) a << 32) | b;
  }
}
