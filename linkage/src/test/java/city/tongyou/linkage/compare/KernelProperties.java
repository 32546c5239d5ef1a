package city.tongyou.linkage.compare;

import static city.tongyou.linkage.transform.Expression.named;
import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.linkage.block.PairBatch;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Generated kernels against {@link Oracle}, for any conditions on any records. */
class KernelProperties {

  @Provide
  Arbitrary<Condition> condition() {
    var column = Arbitraries.of("short", "long", "digits").map(it -> named(it));
    var single =
        Arbitraries.<Condition>oneOf(
            column.map(Condition.Absent::new),
            column.map(Condition.Exact::new),
            column.map(Condition.OneDifferent::new),
            column.map(it -> new Condition.Hamming(it, 2)),
            column.map(it -> new Condition.Levenshtein(it, 1)),
            column.map(it -> new Condition.Levenshtein(it, 2)),
            column.map(it -> new Condition.DamerauLevenshtein(it, 1)),
            column.map(it -> new Condition.DamerauLevenshtein(it, 3)),
            column.map(it -> new Condition.Jaro(it, 0.8)),
            column.map(it -> new Condition.JaroWinkler(it, 0.85)),
            column.map(it -> new Condition.JaroWinkler(it, 0.95)),
            column.map(it -> new Condition.Jaccard(it, 0.5)),
            column.map(it -> new Condition.Alias(it, List.of(List.of("a", "b", "ab")))),
            Arbitraries.of(
                new Condition.Swapped(named("short"), named("long")),
                new Condition.Exact(named("list")),
                new Condition.Absent(named("list")),
                new Condition.Shares(named("list"), 1),
                new Condition.Shares(named("list"), 2),
                new Condition.NumberWithin(named("number"), 1),
                new Condition.DateWithin(named("date"), 3)));
    return nested(nested(single));
  }

  /** One more storey of and, or, not. */
  private static Arbitrary<Condition> nested(Arbitrary<Condition> inner) {
    return Arbitraries.oneOf(
        inner,
        inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.And::new),
        inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.Or::new),
        inner.map(Condition.Not::new));
  }

  @Property(tries = 100)
  void a_kernel_finds_the_levels_that_the_oracle_finds(
      @ForAll("conditions") List<Condition> conditions, @ForAll long seed) {
    var derivation = new Derivation(records(seed), Transforms.standard());
    var comparison = comparison(conditions);
    var rows = Rows.of(List.of(comparison), new int[0][], derivation, new Workers(1));
    var oracle = new Oracle(derivation);
    var batch = new PairBatch(rows);
    for (int a = 0; a < 20; a++) {
      for (int b = 0; b < 20; b++) {
        batch.addPair(batch.addRow(a), batch.addRow(b));
        batch.compare();
        assertThat(batch.levels(0)).isEqualTo(oracle.level(comparison, a, b));
        batch.clear();
      }
    }
  }

  @Property(tries = 40)
  void levels_do_not_mind_which_record_comes_first(
      @ForAll("conditions") List<Condition> conditions, @ForAll long seed) {
    var derivation = new Derivation(records(seed), Transforms.standard());
    var rows = Rows.of(List.of(comparison(conditions)), new int[0][], derivation, new Workers(1));
    var batch = new PairBatch(rows);
    for (int a = 0; a < 10; a++) {
      for (int b = 10; b < 20; b++) {
        int left = batch.addRow(a);
        int right = batch.addRow(b);
        batch.addPair(left, right);
        batch.addPair(right, left);
        batch.compare();
        assertThat(batch.levels(0)).isEqualTo(batch.levels(1));
        batch.clear();
      }
    }
  }

  @Provide
  Arbitrary<List<Condition>> conditions() {
    return condition().list().ofMinSize(1).ofMaxSize(5);
  }

  private static Comparison comparison(List<Condition> conditions) {
    var levels =
        new java.util.ArrayList<>(conditions.stream().map(it -> Level.of("level", it)).toList());
    levels.add(Level.of("else", new Condition.Otherwise()));
    return new Comparison("any", levels);
  }

  /** Twenty records of a few letters each, some values absent. */
  private static Records records(long seed) {
    var random = new SplittableRandom(seed);
    var columns = new LinkedHashMap<String, Column>();
    columns.put("short", texts(random, "ab王𠮷", 3));
    columns.put("long", texts(random, "abc", 20));
    columns.put("digits", texts(random, "012", 6));
    columns.put("number", texts(random, "0123", 1));
    var dates = new @Nullable String[20];
    java.util.Arrays.setAll(
        dates, _ -> random.nextInt(5) == 0 ? null : "2020-01-0" + (1 + random.nextInt(9)));
    columns.put("date", TextColumn.of(dates));
    columns.put(
        "list",
        ListColumn.of(
            java.util.stream.IntStream.range(0, 20)
                .mapToObj(
                    _ -> random.ints(random.nextInt(4), 0, 5).mapToObj(Integer::toString).toList())
                .toList()));
    return Records.of(columns);
  }

  private static TextColumn texts(SplittableRandom random, String letters, int longest) {
    int[] all = letters.codePoints().toArray();
    var texts = new @Nullable String[20];
    for (int i = 0; i < texts.length; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(longest + 1); length > 0; length--) {
        text.appendCodePoint(all[random.nextInt(all.length)]);
      }
      texts[i] = text.isEmpty() ? null : text.toString();
    }
    return TextColumn.of(texts);
  }
}
