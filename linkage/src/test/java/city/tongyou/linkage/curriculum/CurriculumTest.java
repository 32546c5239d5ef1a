package city.tongyou.linkage.curriculum;

import static city.tongyou.linkage.transform.Expression.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import city.tongyou.linkage.Link;
import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linker;
import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.model.Training;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.train.Prior;
import city.tongyou.linkage.work.Workers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The method taught step by step, on data small enough to work out by hand. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CurriculumTest {

  /** A birth date agrees for 95 % of true pairs and 1 in 25,000 others: 14.5 bits. */
  @Test
  void lesson_01_agreement_weighs_the_log_of_m_over_u() {
    var level = Level.of("same", new Condition.Exact(named("birth"))).with(0.95, 0.00004);
    assertThat(level.weight()).isCloseTo(14.5356, within(1e-4));
    assertThat(Math.pow(2, level.weight())).isCloseTo(23750, within(1e-6));
  }

  @Test
  void lesson_02_disagreement_speaks_against_and_absence_says_nothing() {
    var different = Level.of("else", new Condition.Otherwise()).with(0.05, 0.99996);
    var absent = Level.of("absent", new Condition.Absent(named("birth"))).with(0.3, 0.1);
    assertThat(different.weight()).isCloseTo(-4.3219, within(1e-4));
    assertThat(absent.weight()).isZero();
  }

  @Test
  void lesson_03_weights_are_log_odds_and_so_a_probability() {
    assertThat(Edges.probabilityOf(0)).isEqualTo(0.5);
    assertThat(Edges.probabilityOf(10)).isCloseTo(1024.0 / 1025, within(1e-12));
    assertThat(Edges.weight(0.95)).isCloseTo(4.2479, within(1e-4));
  }

  /** A thousand certain pairs found by rules that find 80 %, among all pairs of 10,000 records. */
  @Test
  void lesson_04_the_prior_is_certain_pairs_over_recall_over_all_pairs() {
    assertThat(Prior.of(1000, 0.8, 10_000.0 * 9_999 / 2))
        .isCloseTo(1250 / 49_995_000.0, within(1e-12));
  }

  @Test
  void lesson_05_a_pair_sums_prior_and_levels_and_rare_names_add_more() {
    var records =
        records(
            Map.of(
                "name", new String[] {"王", "王", "王", "王", "翟", "翟", "李", "赵"},
                "block", new String[] {"1", "1", "2", "2", "3", "3", "4", "4"}));
    var name =
        comparison(
            "name",
            Level.of("same", new Condition.Exact(named("name")))
                .with(0.9, 0.1)
                .adjustedBy(new TermFrequency(named("name"), 1, 0)),
            Level.of("else", new Condition.Otherwise()).with(0.1, 0.9));
    var model = model(List.of(name), List.of(BlockingRule.on("block"))).withPrior(0.5);
    var edges =
        Linker.of(model, records, LinkOptions.defaults().withEdgesFrom(-99)).predict(model).edges();
    assertThat(edges.left()).containsExactly(0, 2, 4, 6);
    // log2(0.9/0.1) = 3.17; 王 is half of all names: log2(0.1/0.5) = -2.32; 翟 a quarter: -1.32.
    assertThat(edges.weights()[0]).isCloseTo(3.1699 - 2.3219, within(1e-4));
    assertThat(edges.weights()[2]).isCloseTo(3.1699 - 1.3219, within(1e-4));
    assertThat(edges.weights()[3]).isCloseTo(-3.1699, within(1e-4));
  }

  /**
   * Three records: the two ends speak strongly against each other, so the chain is not one person.
   */
  @Test
  void lesson_06_average_linkage_does_not_chain() {
    var records =
        records(
            Map.of(
                "given", new String[] {"a", "a", "b"},
                "phone", new String[] {"1", "2", "2"},
                "block", new String[] {"x", "x", "x"}));
    var model =
        model(
                List.of(agreement("given", 0.9, 0.1), agreement("phone", 0.95, 0.01)),
                List.of(BlockingRule.on("block")))
            .withPrior(0.5);
    var chained = model.with(new Clustering(Clustering.Method.COMPONENTS, -2, false, List.of()));
    var linker = Linker.of(model, records, LinkOptions.defaults().withEdgesFrom(-2));
    var edges = linker.predict(model).edges();
    assertThat(edges.size()).isEqualTo(2);
    assertThat(linker.cluster(chained, edges).count()).isEqualTo(1);
    assertThat(linker.cluster(model, edges).of()).containsExactly(0, 1, 1);
  }

  @Test
  void lesson_07_a_cluster_holds_one_valid_number_only() {
    var records =
        records(
            Map.of(
                "name", new String[] {"a", "a", "a"},
                "id", new String[] {"1", null, "2"},
                "block", new String[] {"x", "x", "x"}));
    var model =
        model(List.of(agreement("name", 0.99, 0.01)), List.of(BlockingRule.on("block")))
            .withPrior(0.5);
    var bound =
        model.with(new Clustering(Clustering.Method.AVERAGE, 0, false, List.of(named("id"))));
    var linker = Linker.of(bound, records, LinkOptions.defaults());
    var edges = linker.predict(bound).edges();
    assertThat(linker.cluster(model, edges).count()).isEqualTo(1);
    assertThat(linker.cluster(bound, edges).count()).isEqualTo(2);
  }

  /** Made up with m of 0.9 and 0.8: training finds them again without being told who is who. */
  @Test
  void lesson_08_training_finds_m_u_and_prior_without_labels() {
    var linkage = Link.run(untrained(), twins(4000, 0.9, 1), LinkOptions.defaults());
    var given = linkage.model().comparisons().getFirst().levels();
    assertThat(given.get(1).m()).isCloseTo(0.9, within(0.03));
    assertThat(given.get(1).u()).isCloseTo(1 / 200.0, within(0.002));
    double truePrior = 4000 / (8000 * 7999 / 2.0);
    assertThat(linkage.model().prior()).isCloseTo(truePrior, within(truePrior * 0.3));
  }

  /** A loose rule's pairs are mostly strangers; a session there must not take them for matches. */
  @Test
  void lesson_09_a_loose_training_rule_does_not_fall_into_a_wrong_class() {
    var training =
        Training.of(
            List.of(BlockingRule.on("given", "birth", "town")),
            0.6,
            List.of(BlockingRule.on("town"), BlockingRule.on("birth")));
    var model = untrained();
    var loose =
        new Model(
            model.linkType(),
            model.blocking(),
            model.comparisons(),
            training,
            model.clustering(),
            null);
    var records = twins(2000, 0.9, 2);
    var linkage = Link.run(loose, records, LinkOptions.defaults());
    long right =
        IntStream.range(0, linkage.edges().size())
            .filter(it -> linkage.edges().left()[it] / 2 == linkage.edges().right()[it] / 2)
            .count();
    assertThat((double) right / linkage.edges().size()).isGreaterThan(0.95);
  }

  @Test
  void lesson_10_threads_do_not_change_anything() {
    var records = twins(1500, 0.8, 3);
    var one = Link.run(untrained(), records, LinkOptions.defaults().with(new Workers(1)));
    var three = Link.run(untrained(), records, LinkOptions.defaults().with(new Workers(3)));
    assertThat(three.model()).isEqualTo(one.model());
    assertThat(three.edges().left()).isEqualTo(one.edges().left());
    assertThat(three.edges().weights()).isEqualTo(one.edges().weights());
    assertThat(three.clusters().of()).isEqualTo(one.clusters().of());
  }

  @Test
  void lesson_11_a_model_is_a_file_that_reads_back_the_same() {
    var model = Link.run(untrained(), twins(500, 0.9, 4), LinkOptions.defaults()).model();
    assertThat(ModelFile.read(ModelFile.write(model))).isEqualTo(model);
  }

  private static Model untrained() {
    return model(
        List.of(
            agreement("given", null, null),
            agreement("birth", null, null),
            agreement("town", null, null)),
        List.of(BlockingRule.on("birth"), BlockingRule.on("given", "town")));
  }

  private static Model model(List<Comparison> comparisons, List<BlockingRule> blocking) {
    var training =
        Training.of(
            List.of(BlockingRule.on("given", "birth", "town")),
            0.72,
            List.of(BlockingRule.on("birth"), BlockingRule.on("given", "town")));
    boolean three = comparisons.size() == 3;
    return new Model(
        LinkType.DEDUPE,
        blocking,
        comparisons,
        three ? training : Training.of(List.of(), 1, List.of()),
        Clustering.DEFAULT,
        null);
  }

  private static Comparison agreement(String column, @Nullable Double m, @Nullable Double u) {
    return comparison(
        column,
        Level.of("absent", new Condition.Absent(named(column))),
        Level.of("same", new Condition.Exact(named(column))).with(m, u),
        Level.of("else", new Condition.Otherwise())
            .with(m == null ? null : 1 - m, u == null ? null : 1 - u));
  }

  private static Comparison comparison(String name, Level... levels) {
    return new Comparison(name, List.of(levels));
  }

  private static Records records(Map<String, String[]> columns) {
    var all = new LinkedHashMap<String, Column>();
    columns.forEach((name, values) -> all.put(name, TextColumn.of(values)));
    return Records.of(all);
  }

  /** Records 2i and 2i+1 are one person; each column of the second is right with probability m. */
  private static Records twins(int persons, double m, long seed) {
    var random = new SplittableRandom(seed);
    int[] kinds = {200, 3000, 50};
    var columns = new String[3][2 * persons];
    for (int record = 0; record < 2 * persons; record++) {
      for (int c = 0; c < 3; c++) {
        boolean copied = record % 2 == 1 && random.nextDouble() < m;
        columns[c][record] =
            copied ? columns[c][record - 1] : Integer.toString(random.nextInt(kinds[c]));
      }
    }
    return records(Map.of("given", columns[0], "birth", columns[1], "town", columns[2]));
  }
}
