package city.tongyou.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Distances against plain slow oracles and a kept library, and bounds that really bound. */
class DistanceProperties {

  /** Few letters, so that texts are often close. */
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars('a', 'b', 'c', 'd').ofMinLength(1).ofMaxLength(12),
        Arbitraries.strings().withChars("王李张刘陈杨").ofMinLength(1).ofMaxLength(4),
        Arbitraries.strings().withChars('0', '1', '2').ofMinLength(60).ofMaxLength(80));
  }

  @Property
  void levenshtein_is_what_the_library_says(
      @ForAll("text") String one, @ForAll("text") String two) {
    var texts = Texts.of(one, two);
    int expected = LevenshteinDistance.getDefaultInstance().apply(one, two);
    Statistics.label("close")
        .collect(expected <= 2)
        .coverage(it -> it.check(true).percentage(p -> p > 1));
    assertThat(EditDistance.levenshtein(texts, 1, 2)).isEqualTo(expected);
    for (int limit = 0; limit < 4; limit++) {
      assertThat(EditDistance.levenshteinAtMost(texts, 1, 2, limit)).isEqualTo(expected <= limit);
    }
  }

  @Property
  void damerau_levenshtein_is_what_the_plain_recursion_says(
      @ForAll("text") String one, @ForAll("text") String two) {
    var texts = Texts.of(one, two);
    int expected = slowDamerauLevenshtein(one, two);
    assertThat(EditDistance.damerauLevenshtein(texts, 1, 2)).isEqualTo(expected);
    assertThat(EditDistance.damerauLevenshteinAtMost(texts, 1, 2, 1)).isEqualTo(expected <= 1);
  }

  /** DuckDB counts bytes, so only on plain letters; it is what imported Splink models ran on. */
  @Property(tries = 300)
  void on_plain_letters_every_distance_is_what_duckdb_says(
      @ForAll("text") String one, @ForAll("text") String two) throws SQLException {
    if (!(one + two).chars().allMatch(it -> it < 128)) {
      return;
    }
    var texts = Texts.of(one, two);
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var query =
            connection.prepareStatement(
                "select jaro_similarity(a, b), jaro_winkler_similarity(a, b), levenshtein(a, b),"
                    + " damerau_levenshtein(a, b) from (select ? as a, ? as b)")) {
      query.setString(1, one);
      query.setString(2, two);
      try (var row = query.executeQuery()) {
        row.next();
        assertThat(Similarity.jaro(texts, 1, 2)).isCloseTo(row.getDouble(1), within(1e-12));
        assertThat(Similarity.jaroWinkler(texts, 1, 2)).isCloseTo(row.getDouble(2), within(1e-12));
        assertThat(EditDistance.levenshtein(texts, 1, 2)).isEqualTo(row.getInt(3));
        assertThat(EditDistance.damerauLevenshtein(texts, 1, 2)).isEqualTo(row.getInt(4));
      }
    }
  }

  @Property
  void distances_do_not_mind_which_text_comes_first(
      @ForAll("text") String one, @ForAll("text") String two) {
    var texts = Texts.of(one, two);
    assertThat(EditDistance.damerauLevenshtein(texts, 1, 2))
        .isEqualTo(EditDistance.damerauLevenshtein(texts, 2, 1));
    assertThat(EditDistance.levenshtein(texts, 1, 2))
        .isEqualTo(EditDistance.levenshtein(texts, 2, 1));
    assertThat(Similarity.jaccard(texts, 1, 2)).isEqualTo(Similarity.jaccard(texts, 2, 1));
  }

  @Property
  void sketches_never_rule_out_what_holds(@ForAll("text") String one, @ForAll("text") String two) {
    var texts = Texts.of(one, two);
    long a = Sketch.of(texts, 1);
    long b = Sketch.of(texts, 2);
    int distance = EditDistance.damerauLevenshtein(texts, 1, 2);
    assertThat(Sketch.mayBeWithin(a, b, distance)).isTrue();
    assertThat(Sketch.jaroAtMost(a, b)).isGreaterThanOrEqualTo(Similarity.jaro(texts, 1, 2));
    int prefixA = (int) Sketch.prefix(texts, 1);
    int prefixB = (int) Sketch.prefix(texts, 2);
    assertThat(Sketch.jaroWinklerAtMost(a, b, prefixA, prefixB))
        .isGreaterThanOrEqualTo(Similarity.jaroWinkler(texts, 1, 2));
  }

  @Property
  void lanes_answer_as_the_letters_do(@ForAll("text") String one, @ForAll("text") String two) {
    var texts = Texts.of(one, two);
    var lanes = Lanes.of(texts);
    Statistics.label("fits")
        .collect(lanes != null)
        .coverage(it -> it.check(true).percentage(p -> p > 10));
    if (lanes != null) {
      long a = lanes.packed()[1];
      long b = lanes.packed()[2];
      int width = lanes.width();
      assertThat(Lanes.levenshteinAtMostOne(a, b, width))
          .isEqualTo(EditDistance.levenshtein(texts, 1, 2) <= 1);
      assertThat(Lanes.damerauLevenshteinAtMostOne(a, b, width))
          .isEqualTo(EditDistance.damerauLevenshtein(texts, 1, 2) <= 1);
      for (int limit = 1; limit < 3; limit++) {
        assertThat(Lanes.hammingAtMost(a, b, width, limit))
            .isEqualTo(EditDistance.hammingAtMost(texts, 1, 2, limit));
      }
    }
  }

  @Property
  void jaccard_is_shared_letters_over_all(@ForAll("text") String one, @ForAll("text") String two) {
    var all = new HashSet<>(one.chars().boxed().toList());
    var shared = new HashSet<>(all);
    shared.retainAll(two.chars().boxed().toList());
    all.addAll(two.chars().boxed().toList());
    assertThat(Similarity.jaccard(Texts.of(one, two), 1, 2))
        .isEqualTo((double) shared.size() / all.size());
  }

  /** Over all splits of an exchange, straight from the definition; slow and plain. */
  private static int slowDamerauLevenshtein(String one, String two) {
    var rows = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : slowCell(one, two, rows, i, j);
      }
    }
    return rows[one.length()][two.length()];
  }

  private static int slowCell(String one, String two, int[][] rows, int i, int j) {
    int same = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
    int best =
        List.of(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + same).stream()
            .min(Integer::compare)
            .orElseThrow();
    for (int k = 1; k < i; k++) {
      for (int l = 1; l < j; l++) {
        if (one.charAt(k - 1) == two.charAt(j - 1) && one.charAt(i - 1) == two.charAt(l - 1)) {
          best = Math.min(best, rows[k - 1][l - 1] + (i - k - 1) + 1 + (j - l - 1));
        }
      }
    }
    return best;
  }
}
