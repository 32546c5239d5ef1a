package city.tongyou.linkage.chinese;

/** Slips of the hand between two strings of digits. */
final class Slips {

  private Slips() {}

  /** Exactly one: a character replaced, left out, put in, or two neighbours exchanged. */
  static boolean one(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return switch ((endA - start) + (endB - start)) {
      case 1 -> true;
      case 2 -> endA - start == 1;
      case 4 -> endA - start == 2 && exchanged(a, b, start);
      default -> false;
    };
  }

  private static boolean exchanged(String a, String b, int at) {
    return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
  }
}
