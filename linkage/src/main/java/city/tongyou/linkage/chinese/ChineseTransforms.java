package city.tongyou.linkage.chinese;

import static city.tongyou.linkage.transform.Transform.list;
import static city.tongyou.linkage.transform.Transform.text;

import city.tongyou.linkage.transform.Dates;
import city.tongyou.linkage.transform.Transform;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What models may call of this package. An empty answer counts as absent. */
public final class ChineseTransforms {

  private ChineseTransforms() {}

  /** Everything that needs no region list. */
  public static List<Transform> all() {
    return List.of(
        text(
            "name",
            "A name in normal form: simplified, without spaces and dots.",
            it -> name(it).full()),
        text("surname", "The surname, compound ones whole.", it -> name(it).surname()),
        text("given", "The given name.", it -> name(it).given()),
        text(
            "pinyin",
            "A name's likeliest toneless pinyin, surname reading first.",
            it -> Pinyin.of(name(it))),
        list("pinyins", "All toneless pinyin of a name.", it -> Pinyin.allOf(name(it))),
        text("given.pinyin", "The given name's likeliest toneless pinyin.", it -> givenPinyin(it)),
        text(
            "shape",
            "A name with look-alike characters made one.",
            it -> LookAlikes.shape(name(it).full())),
        text(
            "name.order",
            "One form for surname first and given name first.",
            it -> name(it).anyOrder()),
        text(
            "date.parts",
            "Year, and month and day in ascending order: the same where they are exchanged.",
            it -> parts(first(it))),
        list("bigrams", "All pairs of neighbouring characters.", it -> bigrams(first(it))),
        text(
            "id.guardians",
            "id.guardians(id, guardian's id, …): the number where it is a guardian's, a mistake to report.",
            ChineseTransforms::guardians),
        new Transform.ToText(
            "id.own",
            "id.own(id, birth, guardian's id, …): a valid number that is neither a guardian's nor contradicts the birth date.",
            true,
            ChineseTransforms::own),
        text(
            "id",
            "An identity number, 15 digits lengthened to 18; whatever else is written stays.",
            it -> id(it).text()),
        text(
            "id.valid",
            "An identity number if it is valid.",
            it -> id(it).isValid() ? id(it).text() : null),
        text(
            "id.invalid",
            "An identity number if it is not valid.",
            it -> id(it).isValid() ? null : id(it).text()),
        text(
            "id.birth",
            "The birth date in a valid identity number.",
            it -> id(it).birthDate().map(LocalDate::toString).orElse(null)),
        text("id.sex", "M or F by a valid identity number.", it -> id(it).sex().orElse(null)),
        text(
            "id.region",
            "The six-digit region in a valid identity number.",
            it -> id(it).region().orElse(null)),
        text("sex", "M or F, however it is written: 男, 1, male.", it -> Sex.of(first(it))),
        text(
            "phone",
            "A phone number in one form; fillers such as 13333333333 count as absent.",
            it -> PhoneNumber.normalise(first(it))),
        text(
            "address.street",
            "The street or estate of an address.",
            it -> Addresses.street(first(it))),
        text(
            "address.house",
            "The numbers of an address: 12-3-502.",
            it -> Addresses.house(first(it))),
        list(
            "address.numbers",
            "The numbers of an address, one by one.",
            it -> Addresses.numbers(first(it))));
  }

  /** The region that an address names, by the caller's list. */
  public static Transform region(Gazetteer gazetteer) {
    return text(
        "address.region",
        "The code of the region that an address names.",
        it -> gazetteer.code(first(it)).orElse(null));
  }

  private static @Nullable String own(List<@Nullable String> arguments) {
    String written = arguments.getFirst();
    if (written == null) {
      return null;
    }
    IdNumber number = IdNumber.of(written);
    String birth = arguments.size() > 1 ? arguments.get(1) : null;
    boolean guardians =
        isAmong(number, arguments.subList(Math.min(2, arguments.size()), arguments.size()));
    return number.isValid() && !guardians && number.agreesWith(Dates.parse(birth))
        ? number.text()
        : null;
  }

  private static @Nullable String guardians(List<@Nullable String> arguments) {
    IdNumber number = id(arguments);
    return isAmong(number, arguments.subList(1, arguments.size())) ? number.text() : null;
  }

  private static boolean isAmong(IdNumber number, List<@Nullable String> guardians) {
    return number.validity() != IdNumber.Validity.ABSENT
        && guardians.stream()
            .anyMatch(it -> it != null && IdNumber.of(it).text().equals(number.text()));
  }

  private static @Nullable String parts(String date) {
    LocalDate day = Dates.parse(date);
    if (day == null) {
      return null;
    }
    int less = Math.min(day.getMonthValue(), day.getDayOfMonth());
    return day.getYear() + " " + less + " " + Math.max(day.getMonthValue(), day.getDayOfMonth());
  }

  private static List<String> bigrams(String text) {
    int[] characters = text.codePoints().toArray();
    return IntStream.range(1, characters.length)
        .mapToObj(i -> new String(characters, i - 1, 2))
        .toList();
  }

  private static String givenPinyin(List<@Nullable String> arguments) {
    return Pinyin.of(new PersonName("", name(arguments).given(), PersonName.Kind.SINGLE_SURNAME));
  }

  private static PersonName name(List<@Nullable String> arguments) {
    return PersonName.of(first(arguments));
  }

  private static IdNumber id(List<@Nullable String> arguments) {
    return IdNumber.of(first(arguments));
  }

  private static String first(List<@Nullable String> arguments) {
    return Objects.requireNonNull(arguments.getFirst());
  }
}
