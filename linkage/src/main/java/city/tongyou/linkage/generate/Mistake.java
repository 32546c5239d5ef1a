package city.tongyou.linkage.generate;

import java.util.Locale;

/**
 * What clerks and time do to a record, with the share of records that it happens to by default.
 *
 * <p>The shares are those that the project compares its figures at; all are assumed, none was
 * measured.
 */
public enum Mistake {
  NAME_HOMOPHONE(0.04, "a character of the name by another of the same sound"),
  NAME_LOOK_ALIKE(0.01, "a character of the name by another of similar shape"),
  NAME_FORMER(0.01, "an earlier given name"),
  NAME_SWAPPED(0.005, "given name and surname exchanged"),
  ID_MISSING(0.20, "no identity number"),
  ID_DIGIT(0.02, "one digit of the identity number wrong"),
  ID_EXCHANGE(0.01, "two neighbouring digits of the identity number exchanged"),
  ID_GUARDIANS(0.005, "the guardian's identity number in the child's place"),
  BIRTH_MISSING(0.05, "no birth date"),
  BIRTH_SWAPPED(0.01, "day and month exchanged"),
  BIRTH_DIGIT(0.01, "one digit of the birth date wrong"),
  PHONE_CHANGED(0.15, "another phone number"),
  PHONE_MISSING(0.20, "no phone number"),
  ADDRESS_MOVED(0.10, "another home"),
  ADDRESS_SPELLED(0.40, "the address spelled another way"),
  GUARDIAN_MISSING(0.25, "no guardians");

  private final double usualRate;
  private final String words;

  Mistake(double usualRate, String words) {
    this.usualRate = usualRate;
    this.words = words;
  }

  double usualRate() {
    return usualRate;
  }

  /** What happens, in words that follow "writes". */
  public String words() {
    return words;
  }

  /** As the command line writes it: {@code name-homophone}. */
  public String option() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
