package city.tongyou.measure;

/** What a measure is known by, such as {@code target.01890a5d-…}; it never changes. */
public record MeasureCode(String value) {

  @Override
  public String toString() {
    return value;
  }
}
