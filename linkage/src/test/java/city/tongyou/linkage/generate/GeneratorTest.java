package city.tongyou.linkage.generate;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import city.tongyou.linkage.chinese.IdNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorTest {

  private static final int RECORDS = 30_000;
  private static final List<ChildRecord> USUAL = generate(GeneratorSettings.of(RECORDS, 7));
  private static final List<ChildRecord> FAULTLESS =
      generate(new GeneratorSettings(RECORDS, 7, ErrorRates.none(), Population.usual()));

  private static List<ChildRecord> generate(GeneratorSettings settings) {
    var records = new ArrayList<ChildRecord>();
    new Generator(settings).generate(records::addAll);
    return records;
  }

  @Test
  void there_are_as_many_records_as_asked_for_and_no_id_twice() {
    assertThat(USUAL).hasSize(RECORDS);
    assertThat(USUAL).extracting(ChildRecord::id).doesNotHaveDuplicates();
  }

  @Test
  void the_number_of_threads_changes_nothing() throws Exception {
    try (var one = new ForkJoinPool(1)) {
      assertThat(one.submit(() -> generate(GeneratorSettings.of(RECORDS, 7))).get())
          .isEqualTo(USUAL);
    }
  }

  @Test
  void a_smaller_file_is_the_beginning_of_a_larger_one() {
    assertThat(generate(GeneratorSettings.of(1234, 7))).isEqualTo(USUAL.subList(0, 1234));
  }

  @Test
  void another_seed_gives_other_children() {
    assertThat(generate(GeneratorSettings.of(100, 8))).isNotEqualTo(USUAL.subList(0, 100));
  }

  @Test
  void without_mistakes_all_records_of_a_child_agree() {
    byPerson(FAULTLESS)
        .values()
        .forEach(records ->
            assertThat(records)
                .extracting(it -> it.name() + it.sex() + it.birth() + it.idNumber() + it.phone())
                .containsOnly(
                    records.getFirst().name()
                        + records.getFirst().sex()
                        + records.getFirst().birth()
                        + records.getFirst().idNumber()
                        + records.getFirst().phone()));
  }

  @Test
  void identity_numbers_are_valid_and_say_the_birth_date_and_sex() {
    assertThat(FAULTLESS)
        .allSatisfy(record -> {
          var number = IdNumber.of(record.idNumber());
          assertThat(number.birthDate().orElseThrow()).hasToString(record.birth());
          assertThat(number.sex()).contains(record.sex());
        });
  }

  @Test
  void there_are_siblings_twins_and_namesakes() {
    Map<String, List<ChildRecord>> byPhone =
        FAULTLESS.stream().collect(groupingBy(ChildRecord::phone));
    assertThat(byPhone.values()).anyMatch(family -> persons(family) == 2 && births(family) == 2);
    assertThat(byPhone.values()).anyMatch(family -> persons(family) == 2 && births(family) == 1);
    assertThat(FAULTLESS.stream().collect(groupingBy(ChildRecord::name)).values())
        .anyMatch(namesakes -> persons(namesakes) > 1);
  }

  @ParameterizedTest
  @CsvSource({
    "ID_MISSING, 0.20",
    "BIRTH_MISSING, 0.05",
    "PHONE_MISSING, 0.20",
    "GUARDIAN_MISSING, 0.25",
  })
  void what_is_missing_is_missing_at_its_rate(Mistake mistake, double rate) {
    Predicate<ChildRecord> missing =
        switch (mistake) {
          case ID_MISSING -> it -> it.idNumber().isEmpty();
          case BIRTH_MISSING -> it -> it.birth().isEmpty();
          case PHONE_MISSING -> it -> it.phone().isEmpty();
          default -> it -> it.guardianId().isEmpty();
        };
    assertThat(share(USUAL, missing)).isCloseTo(rate, within(0.01));
  }

  @Test
  void wrong_identity_numbers_come_at_their_rate() {
    Predicate<ChildRecord> wrong =
        it -> !it.idNumber().isEmpty() && !IdNumber.of(it.idNumber()).isValid();
    assertThat(share(USUAL, wrong)).isCloseTo(0.8 * (0.02 + 0.01), within(0.005));
    assertThat(share(FAULTLESS, wrong)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "NAME_HOMOPHONE, 0.04",
    "NAME_LOOK_ALIKE, 0.01",
    "NAME_FORMER, 0.01",
    "NAME_SWAPPED, 0.005",
  })
  void names_go_wrong_at_their_rate(Mistake mistake, double rate) {
    var only = ErrorRates.none().with(mistake, rate);
    var records = generate(new GeneratorSettings(RECORDS, 7, only, Population.usual()));
    var truth = new java.util.HashMap<Long, String>();
    FAULTLESS.forEach(it -> truth.put(it.person(), it.name()));
    assertThat(share(records, it -> !it.name().equals(truth.getOrDefault(it.person(), it.name()))))
        .isCloseTo(rate, within(0.4 * rate));
  }

  @Test
  void a_rate_beyond_one_is_refused() {
    assertThatThrownBy(() -> ErrorRates.usual().with(Mistake.ID_DIGIT, 1.5))
        .hasMessageContaining("id-digit")
        .hasMessageContaining("between 0 and 1");
  }

  private static Map<Long, List<ChildRecord>> byPerson(List<ChildRecord> records) {
    return records.stream().collect(groupingBy(ChildRecord::person));
  }

  private static long persons(List<ChildRecord> records) {
    return records.stream().map(ChildRecord::person).distinct().count();
  }

  private static int births(List<ChildRecord> records) {
    return new HashSet<>(records.stream().map(ChildRecord::birth).toList()).size();
  }

  private static double share(List<ChildRecord> records, Predicate<ChildRecord> condition) {
    return records.stream().filter(condition).count() / (double) records.size();
  }
}
