package city.tongyou.linkage.generate;

import city.tongyou.linkage.transform.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Writes a child into a department's file, with the mistakes that chance has in store. */
final class Clerk {

  private final ErrorRates rates;
  private final SplittableRandom random;

  Clerk(ErrorRates rates, SplittableRandom random) {
    this.rates = rates;
    this.random = random;
  }

  ChildRecord write(Family family, Child child, Department department, String id) {
    boolean named = !happens(Mistake.GUARDIAN_MISSING);
    List<Guardian> shown = named ? shown(family, department) : List.of();
    return new ChildRecord(
        id,
        department,
        child.person(),
        name(child),
        child.male() ? "M" : "F",
        birth(child.birth()),
        idNumber(child, family),
        name(shown, Guardian.Role.FATHER),
        name(shown, Guardian.Role.MOTHER),
        name(shown, Guardian.Role.GRANDPARENT),
        shown.isEmpty() ? "" : shown.getFirst().idNumber(),
        phone(family),
        address(family.home()));
  }

  /**
   * Civil affairs name the one who looks after the child, health both parents, schools one or two.
   */
  private List<Guardian> shown(Family family, Department department) {
    return switch (department) {
      case CIVIL_AFFAIRS -> family.guardians().subList(0, 1);
      case HEALTH ->
          List.of(family.guardian(Guardian.Role.FATHER), family.guardian(Guardian.Role.MOTHER));
      case EDUCATION ->
          random.nextBoolean()
              ? family.guardians().subList(0, 2)
              : family.guardians().subList(0, 1);
    };
  }

  private String name(List<Guardian> shown, Guardian.Role role) {
    for (Guardian guardian : shown) {
      if (guardian.role() == role) {
        return misheard(guardian.name());
      }
    }
    return "";
  }

  private String name(Child child) {
    String given = happens(Mistake.NAME_FORMER) ? child.formerGiven() : child.given();
    if (happens(Mistake.NAME_SWAPPED)) {
      return given + child.surname();
    }
    return misheard(child.surname() + given);
  }

  private String misheard(String name) {
    String heard = happens(Mistake.NAME_HOMOPHONE) ? changed(name, Confusions::byEar) : name;
    return happens(Mistake.NAME_LOOK_ALIKE) ? changed(heard, Confusions::byEye) : heard;
  }

  /** Changes one character that has others to be taken for; the surname as likely as any. */
  private String changed(String name, Function<String, List<String>> others) {
    int length = name.length();
    int first = random.nextInt(length);
    for (int step = 0; step < length; step++) {
      int at = (first + step) % length;
      String character = name.substring(at, at + 1);
      String other = Confusions.another(character, others.apply(character), random);
      if (!other.equals(character)) {
        return name.substring(0, at) + other + name.substring(at + 1);
      }
    }
    return name;
  }

  private String birth(LocalDate birth) {
    if (happens(Mistake.BIRTH_MISSING)) {
      return "";
    }
    boolean swapped = happens(Mistake.BIRTH_SWAPPED) && birth.getDayOfMonth() <= 12;
    String written =
        swapped
            ? LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue()).toString()
            : birth.toString();
    return happens(Mistake.BIRTH_DIGIT) ? otherDay(written) : written;
  }

  /** A wrong digit that still gives a day of the calendar, or none after a few tries. */
  private String otherDay(String written) {
    for (int attempt = 0; attempt < 20; attempt++) {
      String other = wrongDigit(written, 2 + random.nextInt(8));
      if (!other.equals(written) && Dates.parse(other) != null) {
        return other;
      }
    }
    return written;
  }

  private String idNumber(Child child, Family family) {
    if (happens(Mistake.ID_MISSING)) {
      return "";
    }
    if (happens(Mistake.ID_GUARDIANS)) {
      return family.guardians().getFirst().idNumber();
    }
    String written = child.idNumber();
    if (happens(Mistake.ID_DIGIT)) {
      written = wrongDigit(written, random.nextInt(17));
    }
    return happens(Mistake.ID_EXCHANGE) ? exchanged(written) : written;
  }

  private String wrongDigit(String written, int at) {
    char digit = written.charAt(at);
    if (digit < '0' || digit > '9') {
      return written;
    }
    char other = (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10);
    return written.substring(0, at) + other + written.substring(at + 1);
  }

  private String exchanged(String written) {
    int first = random.nextInt(16);
    for (int step = 0; step < 16; step++) {
      int at = (first + step) % 16;
      if (written.charAt(at) != written.charAt(at + 1)) {
        return written.substring(0, at)
            + written.charAt(at + 1)
            + written.charAt(at)
            + written.substring(at + 2);
      }
    }
    return written;
  }

  private String phone(Family family) {
    if (happens(Mistake.PHONE_MISSING)) {
      return "";
    }
    String usual = family.guardians().getFirst().phone();
    return happens(Mistake.PHONE_CHANGED) ? Families.phone(random) : usual;
  }

  private String address(Home home) {
    Home now = happens(Mistake.ADDRESS_MOVED) ? Places.home(random) : home;
    return happens(Mistake.ADDRESS_SPELLED) ? now.spelledOtherwise(random) : now.address();
  }

  private boolean happens(Mistake mistake) {
    return random.nextDouble() < rates.of(mistake);
  }
}
