package city.tongyou.reach.streets;

/** How people on foot get across, best last. */
public enum Crossing {
  NONE("without a crossing"),
  UNMARKED("at an unmarked crossing"),
  MARKED("at a crossing without signals"),
  SIGNALS("with signals");

  private final String words;

  Crossing(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Crossing better(Crossing a, Crossing b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
