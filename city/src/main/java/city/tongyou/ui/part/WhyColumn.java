package city.tongyou.ui.part;

import java.util.List;

/**
 * One column of {@code ui/why-table}: a total taken apart in one way. The columns go from the whole
 * to what can still be opened.
 *
 * @param heading such as 按市区
 */
public record WhyColumn(String heading, List<Cell> cells) {

  /**
   * @param chosen whether the next column takes this one apart
   */
  public record Cell(String name, String value, String url, boolean chosen) {}
}
