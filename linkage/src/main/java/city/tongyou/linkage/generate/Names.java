package city.tongyou.linkage.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws names: surnames and characters of given names by rank, four given names in five of two
 * characters.
 */
final class Names {

  private static final double SURNAME_EXPONENT = 0.9;
  private static final double GIVEN_EXPONENT = 0.75;
  private static final double TWO_CHARACTERS = 0.82;

  private static final Weighted<String> SURNAMES = Weighted.zipf(surnames(), SURNAME_EXPONENT);
  private static final Weighted<String> BOYS = given("given-boys.txt");
  private static final Weighted<String> GIRLS = given("given-girls.txt");

  private Names() {}

  static String surname(SplittableRandom random) {
    return SURNAMES.draw(random);
  }

  static String given(boolean male, SplittableRandom random) {
    Weighted<String> characters = male ? BOYS : GIRLS;
    String first = characters.draw(random);
    return random.nextDouble() < TWO_CHARACTERS ? first + characters.draw(random) : first;
  }

  private static Weighted<String> given(String list) {
    return Weighted.zipf(WordLists.characters(list), GIVEN_EXPONENT);
  }

  private static List<String> surnames() {
    var surnames = new ArrayList<>(WordLists.characters("surnames.txt"));
    surnames.addAll(WordLists.words(WordLists.lines("compound.txt").getFirst()));
    return surnames;
  }
}
