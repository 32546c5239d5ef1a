package city.tongyou.planreader.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its measure word: 1-2个, 1.5万名, 90%.
 *
 * @param start where the number begins
 * @param end behind the measure word, and behind 以上 and the like
 * @param unitEnd behind the measure word
 * @param unit the measure word, empty when there is none
 * @param chinese whether Chinese numerals wrote it
 * @param tail 以上, 以下, 左右 …, empty when there is none
 */
record Quantity(
    int start,
    int end,
    int unitEnd,
    BigDecimal value,
    @Nullable BigDecimal max,
    String unit,
    Measure measure,
    boolean chinese,
    String tail) {

  /** Whether it has a measure word that makes it a number of something. */
  boolean isCounted() {
    return measure != Measure.SPAN && measure != Measure.NONE;
  }

  /** What kind of measure word it has. */
  enum Measure {
    /** Things that are counted one by one: 个, 家, 名. */
    THINGS,
    /** A share: %, ‰, 百分点, /10万. */
    SHARE,
    /** A physical size or money: 公里, 元, 微克/立方米. */
    SIZE,
    /** A length of time, an age, a multiple: a promise only behind a comparator. */
    SPAN,
    /** None at all: a promise only behind a comparator. */
    NONE
  }
}
