package city.tongyou.linkage.generate;

import java.util.SplittableRandom;

/**
 * Where a family lives: a flat in an estate on a road, or a house of a village.
 *
 * @param room 0 for a house of a village
 */
record Home(
    int district,
    String town,
    String village,
    String road,
    String estate,
    int number,
    int building,
    int unit,
    int room) {

  private static final String DIGITS = "零一二三四五六七八九";

  /** The address as the register spells it. */
  String address() {
    String place = "云州市" + Places.district(district) + town + "街道" + village + "社区";
    return room == 0
        ? "云州市" + Places.district(district) + town + "镇" + village + "村" + number + "号"
        : place + road + "路" + number + "号" + estate + building + "幢" + unit + "单元" + room + "室";
  }

  /** The same address as some other clerk spells it. */
  String spelledOtherwise(SplittableRandom random) {
    String region =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> Places.district(district) + town;
          case 2 -> town + (room == 0 ? "镇" : "街道");
          default -> "云州" + Places.district(district);
        };
    return room == 0 ? region + house(random) : region + flat(random);
  }

  private String house(SplittableRandom random) {
    return village + (random.nextBoolean() ? "村" : "") + number + (random.nextBoolean() ? "号" : "");
  }

  private String flat(SplittableRandom random) {
    String street = random.nextInt(3) == 0 ? "" : road + "路" + number + "号";
    return street
        + estate
        + switch (random.nextInt(4)) {
          case 0 -> building + "-" + unit + "-" + room;
          case 1 -> building + "号楼" + unit + "单元" + room;
          case 2 -> wide(building) + "幢" + wide(room) + "室";
          default -> han(building) + "栋" + room + "室";
        };
  }

  private static String wide(int number) {
    var wide = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  private static String han(int number) {
    if (number < 10) {
      return String.valueOf(DIGITS.charAt(number));
    }
    String tens = number < 20 ? "" : String.valueOf(DIGITS.charAt(number / 10));
    return tens + "十" + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
  }
}
