package city.tongyou.linkage.compare;

import city.tongyou.linkage.transform.Expression;

/** One thing about a record that comparisons look at, packed into a field of its row. */
sealed interface Feature {

  /** How many bits its field takes: 32 or 64. */
  default int bits() {
    return switch (this) {
      case Code _, Crossed _, Day _, Prefix _, Row _, Group _, Source _ -> 32;
      case Packed _, Bag _, Numeric _, Values _ -> 64;
    };
  }

  /** The value's code in its dictionary, 0 for none. */
  record Code(Expression column) implements Feature {}

  /** The code that a value of {@code column} has in the dictionary of {@code home}. */
  record Crossed(Expression column, Expression home) implements Feature {}

  /** The letters in lanes; only where all values fit. */
  record Packed(Expression column) implements Feature {}

  /** The {@link Sketch} of the letters. */
  record Bag(Expression column) implements Feature {}

  /** The first four letters, a byte each. */
  record Prefix(Expression column) implements Feature {}

  /** The day since 1970, or {@link Integer#MIN_VALUE}. */
  record Day(Expression column) implements Feature {}

  /** The bits of a double, NaN where the value is no number. */
  record Numeric(Expression column) implements Feature {}

  /** For lists: one bit for each value's hash. */
  record Values(Expression column) implements Feature {}

  /** The record's own number, by which lists are found. */
  record Row() implements Feature {}

  /** The record's block under a rule, 0 for none. */
  record Group(int rule) implements Feature {}

  /** The code of the record's source. */
  record Source() implements Feature {}
}
