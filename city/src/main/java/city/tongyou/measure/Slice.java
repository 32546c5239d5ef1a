package city.tongyou.measure;

/** A page of a long list. */
public record Slice(int rows, int skipped) {

  private static final int ROWS = 20;

  /**
   * @param number 1 for the first
   */
  public static Slice page(int number) {
    return new Slice(ROWS, (Math.max(number, 1) - 1) * ROWS);
  }
}
