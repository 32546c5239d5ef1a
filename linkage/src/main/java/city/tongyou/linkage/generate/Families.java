package city.tongyou.linkage.generate;

import city.tongyou.linkage.chinese.IdNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the n-th family; each from a seed of its own, so that any thread may draw any of them. */
final class Families {

  static final int MOST_CHILDREN = 3;

  private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

  /** Children born before this day may go to kindergarten. */
  static final LocalDate SCHOOL_AGE = TODAY.minusYears(3);

  private static final int CHILDHOOD_DAYS = 18 * 365;
  private static final int FIRST_REGION = 329_001;
  private static final int REGIONS = 999;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Population population;

  Families(long seed, Population population) {
    this.seed = seed;
    this.population = population;
  }

  /** A stream of chance for a family; different purposes do not disturb each other. */
  SplittableRandom random(long family, int purpose) {
    return new SplittableRandom(seed * GOLDEN + family * 4 + purpose);
  }

  Family draw(long number) {
    Family family = drawAlone(number);
    SplittableRandom random = random(number, 1);
    boolean echo = number > 0 && random.nextDouble() < population.sameNameNeighbours();
    return echo ? besideNamesake(family, drawAlone(number - 1), random) : family;
  }

  private static Family besideNamesake(Family family, Family neighbours, SplittableRandom random) {
    Child namesake = neighbours.children().getFirst();
    var children = new ArrayList<>(family.children());
    children.set(0, children.getFirst().named(namesake.surname(), namesake.given()));
    return new Family(family.guardians(), children, Places.beside(neighbours.home(), random));
  }

  private Family drawAlone(long number) {
    SplittableRandom random = random(number, 0);
    String fathers = Names.surname(random);
    String mothers = Names.surname(random);
    List<Guardian> guardians = guardians(fathers, mothers, random);
    String surname = random.nextDouble() < population.mothersSurname() ? mothers : fathers;
    return new Family(guardians, children(number, surname, random), Places.home(random));
  }

  private List<Guardian> guardians(String fathers, String mothers, SplittableRandom random) {
    Guardian father = guardian(Guardian.Role.FATHER, fathers, true, 28, random);
    Guardian mother = guardian(Guardian.Role.MOTHER, mothers, false, 26, random);
    if (random.nextDouble() < population.grandparents()) {
      boolean male = random.nextBoolean();
      return List.of(
          guardian(Guardian.Role.GRANDPARENT, fathers, male, 55, random), father, mother);
    }
    return random.nextBoolean() ? List.of(father, mother) : List.of(mother, father);
  }

  private static Guardian guardian(
      Guardian.Role role, String surname, boolean male, int age, SplittableRandom random) {
    LocalDate birth = TODAY.minusDays(365L * age + random.nextInt(15 * 365));
    String name = surname + Names.given(male, random);
    return new Guardian(role, name, idNumber(birth, male, random), phone(random));
  }

  private List<Child> children(long family, String surname, SplittableRandom random) {
    int count = 1;
    boolean twins = false;
    if (random.nextDouble() < population.secondChild()) {
      count = random.nextDouble() < population.thirdChild() ? MOST_CHILDREN : 2;
      twins = random.nextDouble() < population.twins();
    }
    var children = new ArrayList<Child>(count);
    LocalDate birth = TODAY.minusDays(random.nextInt(CHILDHOOD_DAYS));
    for (int n = 0; n < count; n++) {
      if (n > 0 && !(n == 1 && twins)) {
        birth = birth.minusDays(330 + random.nextInt(2200));
      }
      children.add(child(family * MOST_CHILDREN + n, surname, birth, random));
    }
    return children;
  }

  private static Child child(
      long person, String surname, LocalDate birth, SplittableRandom random) {
    boolean male = random.nextDouble() < 0.53;
    return new Child(
        person,
        surname,
        Names.given(male, random),
        Names.given(male, random),
        male,
        birth,
        idNumber(birth, male, random));
  }

  /** Valid by its check digit, of a region that does not exist. */
  private static String idNumber(LocalDate birth, boolean male, SplittableRandom random) {
    int region = FIRST_REGION + random.nextInt(REGIONS);
    int day = birth.getYear() * 10_000 + birth.getMonthValue() * 100 + birth.getDayOfMonth();
    int sequence = random.nextInt(498) * 2 + (male ? 1 : 2);
    long body = (region * 100_000_000L + day) * 1000 + sequence;
    String digits = Long.toString(body);
    return digits + IdNumber.checkDigit(digits);
  }

  static String phone(SplittableRandom random) {
    return "144" + (10_000_000 + random.nextInt(90_000_000));
  }
}
