package city.tongyou.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.linkage.compare.Rows;
import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The pairs of a walk are those that a double loop over all records finds, each once. */
class PairWalkProperties {

  private static final List<BlockingRule> RULES =
      List.of(
          BlockingRule.on("a", "b"),
          BlockingRule.on("list"),
          BlockingRule.on("a", "list"),
          BlockingRule.on("b"));

  @Property(tries = 20)
  void every_pair_of_the_rules_is_met_once(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 600) int size,
      @ForAll @IntRange(min = 1, max = 3) int threads) {
    var derivation = new Derivation(records(seed, size), Transforms.standard());
    var met = new ConcurrentLinkedQueue<Long>();
    walk(derivation, new Workers(threads))
        .run(
            new Workers(threads),
            _ ->
                (_, batch) -> {
                  for (int pair = 0; pair < batch.pairs(); pair++) {
                    met.add(pair(batch.left(pair), batch.right(pair)));
                  }
                });
    assertThat(new TreeSet<>(met)).hasSameSizeAs(met).isEqualTo(expected(derivation, size));
  }

  private static PairWalk walk(Derivation derivation, Workers workers) {
    var blocking = Blocking.of(RULES, derivation, Integer.MAX_VALUE, workers);
    var comparison = new Comparison("any", List.of(Level.of("else", new Condition.Otherwise())));
    var rows = Rows.of(List.of(comparison), blocking.groups(), derivation, workers);
    return PairWalk.all(rows, blocking, LinkType.DEDUPE, IntStream.range(0, 4).toArray());
  }

  private static Set<Long> expected(Derivation derivation, int size) {
    var pairs = new TreeSet<Long>();
    for (var rule : RULES) {
      var keys = rule.keys().stream().map(derivation::list).toList();
      for (int a = 0; a < size; a++) {
        for (int b = a + 1; b < size; b++) {
          int left = a;
          int right = b;
          if (keys.stream().allMatch(key -> share(key, left, right))) {
            pairs.add(pair(a, b));
          }
        }
      }
    }
    return pairs;
  }

  private static boolean share(ListColumn column, int a, int b) {
    for (int i = column.starts()[a]; i < column.starts()[a + 1]; i++) {
      for (int j = column.starts()[b]; j < column.starts()[b + 1]; j++) {
        if (column.codes()[i] == column.codes()[j]) {
          return true;
        }
      }
    }
    return false;
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** Column b is skewed, so that some blocks are large. */
  private static Records records(long seed, int size) {
    var random = new SplittableRandom(seed);
    var a = new @Nullable String[size];
    var b = new @Nullable String[size];
    var lists = new ArrayList<List<String>>();
    for (int i = 0; i < size; i++) {
      a[i] = random.nextInt(8) == 0 ? null : "a" + random.nextInt(40);
      b[i] =
          random.nextInt(3) > 0
              ? null
              : "b" + (int) (random.nextDouble() * random.nextDouble() * 4);
      lists.add(random.ints(random.nextInt(3), 0, 60).mapToObj(Integer::toString).toList());
    }
    var columns = new LinkedHashMap<String, Column>();
    columns.put("a", TextColumn.of(a));
    columns.put("b", TextColumn.of(b));
    columns.put("list", ListColumn.of(lists));
    return Records.of(columns);
  }
}
