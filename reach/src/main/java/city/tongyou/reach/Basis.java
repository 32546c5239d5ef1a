package city.tongyou.reach;

/** What a walking time rests on. Every result says so. */
public enum Basis {
  STREETS("streets"),
  CROW_FLIES("crow-flies×1.3");

  /** How much longer than the straight line a walk is taken to be where streets are not known. */
  public static final double DETOUR = 1.3;

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
