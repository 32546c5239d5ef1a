package city.tongyou.linkage.generate;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * An invented city of ten districts, two hundred towns and six thousand villages and communities.
 */
final class Places {

  static final int DISTRICTS = 10;

  private static final List<String> DISTRICT_NAMES =
      List.of("东湖区", "南屏区", "西陵区", "北固区", "新塘区", "临江区", "高桥区", "云山县", "清河县", "海安市");
  private static final double VILLAGE_HOUSES = 0.35;
  private static final Map<String, List<String>> WORDS =
      WordLists.lines("places.txt").stream()
          .map(WordLists::words)
          .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size())));

  private Places() {}

  static String district(int number) {
    return DISTRICT_NAMES.get(number);
  }

  static Home home(SplittableRandom random) {
    return home(random.nextInt(DISTRICTS), any("towns", random), any("villages", random), random);
  }

  /** Another home in the same village or community. */
  static Home beside(Home home, SplittableRandom random) {
    return home(home.district(), home.town(), home.village(), random);
  }

  private static Home home(int district, String town, String village, SplittableRandom random) {
    boolean house = random.nextDouble() < VILLAGE_HOUSES;
    return new Home(
        district,
        town,
        village,
        any("roads", random),
        any("estates", random),
        1 + random.nextInt(house ? 400 : 300),
        1 + random.nextInt(30),
        1 + random.nextInt(4),
        house ? 0 : 100 * (1 + random.nextInt(18)) + 1 + random.nextInt(4));
  }

  private static String any(String words, SplittableRandom random) {
    List<String> list = WORDS.getOrDefault(words, List.of());
    return list.get(random.nextInt(list.size()));
  }
}
