package city.tongyou.linkage.chinese;

/**
 * A province, city, district, town or village of the region list that the caller brings.
 *
 * @param parent the code of the region that it lies in; empty for the outermost
 */
public record Region(String code, String name, String parent) {

  public Region {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "A region needs a code and a name, but has '%s' and '%s'.".formatted(code, name));
    }
  }
}
