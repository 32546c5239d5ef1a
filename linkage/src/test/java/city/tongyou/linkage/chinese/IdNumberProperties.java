package city.tongyou.linkage.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.linkage.chinese.IdNumber.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.text.similarity.LevenshteinDistance;

class IdNumberProperties {

  @Provide
  Arbitrary<String> numbers() {
    var days = Arbitraries.longs().between(-20_000, 20_000).map(LocalDate::ofEpochDay);
    var places = Arbitraries.of("110105", "320505", "510104", "659001");
    var sequences = Arbitraries.integers().between(1, 995);
    return Combinators.combine(places, days, sequences).as((place, day, n) -> whole(place, day, n));
  }

  private static String whole(String place, LocalDate day, int sequence) {
    String body = place + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
    return body + IdNumber.checkDigit(body);
  }

  @Property
  void a_number_with_its_check_digit_is_valid(@ForAll("numbers") String number) {
    assertThat(IdNumber.of(number).isValid()).isTrue();
  }

  /** What the check digit is for, and what MOD 11-2 promises: no single slip goes unseen. */
  @Property
  void one_wrong_digit_is_always_seen(
      @ForAll("numbers") String number,
      @ForAll @IntRange(max = 16) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    var slipped = new StringBuilder(number);
    slipped.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + shift) % 10));
    assertThat(IdNumber.of(slipped.toString()).isValid()).isFalse();
  }

  @Property
  void exchanged_neighbours_are_always_seen(
      @ForAll("numbers") String number, @ForAll @IntRange(max = 15) int place) {
    var slipped = new StringBuilder(number);
    slipped.setCharAt(place, number.charAt(place + 1));
    slipped.setCharAt(place + 1, number.charAt(place));
    boolean changed = !slipped.toString().equals(number);
    assertThat(IdNumber.of(slipped.toString()).isValid()).isEqualTo(!changed);
  }

  @Property
  void the_birth_date_and_sex_inside_come_out(@ForAll("numbers") String number) {
    var read = IdNumber.of(number);
    assertThat(read.birthDate().orElseThrow().format(DateTimeFormatter.BASIC_ISO_DATE))
        .isEqualTo(number.substring(6, 14));
    assertThat(read.sex()).contains("FM".substring(number.charAt(16) & 1).substring(0, 1));
  }

  @Property
  void near_agrees_with_edit_distance_and_is_symmetric(
      @ForAll("numbers") String number, @ForAll @IntRange(max = 17) int place, @ForAll char to) {
    var changed = number.substring(0, place) + to + number.substring(place + 1);
    int distance = LevenshteinDistance.getDefaultInstance().apply(number, changed);
    var left = new IdNumber(number, Validity.VALID);
    var right = new IdNumber(changed, Validity.WRONG_CHARACTER);
    assertThat(left.isNear(right)).isEqualTo(distance == 1);
    assertThat(right.isNear(left)).isEqualTo(left.isNear(right));
  }
}
