package city.tongyou.linkage.chinese;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.linkage.Link;
import city.tongyou.linkage.LinkOptions;
import city.tongyou.linkage.Linkage;
import city.tongyou.linkage.generate.ChildRecord;
import city.tongyou.linkage.generate.Generator;
import city.tongyou.linkage.generate.GeneratorSettings;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import city.tongyou.linkage.transform.Transforms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped model on made-up files at the usual rates; it is trained without labels and had seen
 * seed 11 only.
 */
class ChildrenModelTest {

  private static final LinkOptions OPTIONS =
      LinkOptions.defaults().with(Transforms.standard().and(ChineseTransforms.all()));

  @Test
  void the_shipped_json_is_what_the_maker_makes() {
    assertThat(ChineseModels.children()).isEqualTo(ChildrenModelMaker.model());
  }

  @ParameterizedTest
  @CsvSource({"20000, 101", "5000, 102"})
  void clusters_reach_an_f1_of_99_percent_at_a_precision_of_99_9(int size, long seed) {
    List<ChildRecord> children = generated(size, seed);
    Linkage linkage = Link.run(ChineseModels.children(), table(children), OPTIONS);
    var score = ClusterScore.of(children, linkage.clusters().of());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.999);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void no_cluster_holds_two_valid_numbers_of_its_own() {
    List<ChildRecord> children = generated(5_000, 104);
    Records records = table(children);
    int[] of = Link.run(ChineseModels.children(), records, OPTIONS).clusters().of();
    var own =
        new Derivation(records, OPTIONS.transforms())
            .text(Expression.parse("id.own(id_number, birth, guardian_id)"));
    var numberOf = new LinkedHashMap<Integer, String>();
    for (int record = 0; record < of.length; record++) {
      String number = own.value(record);
      if (number != null) {
        assertThat(requireNonNull(numberOf.merge(of[record], number, (old, _) -> old)))
            .isEqualTo(number);
      }
    }
  }

  private static List<ChildRecord> generated(int size, long seed) {
    var children = new ArrayList<ChildRecord>();
    new Generator(GeneratorSettings.of(size, seed)).generate(children::addAll);
    return children;
  }

  private static Records table(List<ChildRecord> children) {
    var columns = new LinkedHashMap<String, TextColumn>();
    put(columns, "name", children, ChildRecord::name);
    put(columns, "sex", children, ChildRecord::sex);
    put(columns, "birth", children, ChildRecord::birth);
    put(columns, "id_number", children, ChildRecord::idNumber);
    put(columns, "father", children, ChildRecord::father);
    put(columns, "mother", children, ChildRecord::mother);
    put(columns, "guardian", children, ChildRecord::guardian);
    put(columns, "guardian_id", children, ChildRecord::guardianId);
    put(columns, "phone", children, ChildRecord::phone);
    put(columns, "address", children, ChildRecord::address);
    return Records.of(columns);
  }

  private static void put(
      Map<String, TextColumn> columns,
      String name,
      List<ChildRecord> children,
      Function<ChildRecord, String> value) {
    columns.put(name, TextColumn.of(children.stream().map(value).toArray(String[]::new)));
  }
}
