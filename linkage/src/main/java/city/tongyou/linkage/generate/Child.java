package city.tongyou.linkage.generate;

import java.time.LocalDate;

/** A child as it is in truth. */
record Child(
    long person,
    String surname,
    String given,
    String formerGiven,
    boolean male,
    LocalDate birth,
    String idNumber) {

  Child named(String newSurname, String newGiven) {
    return new Child(person, newSurname, newGiven, formerGiven, male, birth, idNumber);
  }
}
