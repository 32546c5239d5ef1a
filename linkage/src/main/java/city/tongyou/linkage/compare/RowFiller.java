package city.tongyou.linkage.compare;

import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.transform.Dates;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import city.tongyou.linkage.work.Workers;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.IntToLongFunction;

/** Works features out, once for each distinct value, and writes them into rows. */
final class RowFiller {

  private static final int PIECE = 1 << 15;

  private final RowPlan plan;
  private final int[][] groups;
  private final Derivation derivation;
  private final Constants constants;
  private final Workers workers;

  RowFiller(
      RowPlan plan, int[][] groups, Derivation derivation, Constants constants, Workers workers) {
    this.plan = plan;
    this.groups = groups;
    this.derivation = derivation;
    this.constants = constants;
    this.workers = workers;
  }

  /** How one feature gets into its field. */
  private record Filling(RowPlan.Field field, long mask, IntToLongFunction valueOf) {}

  long[] fill() {
    int size = derivation.records().size();
    int stride = plan.words();
    var words = new long[Math.multiplyExact(size, stride)];
    var fillings = new ArrayList<Filling>();
    plan.fields()
        .forEach(
            (feature, field) -> fillings.add(new Filling(field, mask(feature), values(feature))));
    workers.forEach(
        Workers.pieces(size, PIECE),
        piece -> {
          int to = Math.min(size, (piece + 1) * PIECE);
          for (var filling : fillings) {
            write(filling, words, stride, piece * PIECE, to);
          }
        });
    return words;
  }

  private static void write(Filling filling, long[] words, int stride, int from, int to) {
    int word = filling.field().word();
    int shift = filling.field().shift();
    for (int record = from; record < to; record++) {
      words[record * stride + word] |=
          (filling.valueOf().applyAsLong(record) & filling.mask()) << shift;
    }
  }

  private static long mask(Feature feature) {
    return feature.bits() == 64 ? -1 : 0xFFFFFFFFL;
  }

  private IntToLongFunction values(Feature feature) {
    return switch (feature) {
      case Feature.Code it -> codes(it.column());
      case Feature.Crossed it -> ofCodes(it.column(), crossed(it));
      case Feature.Packed it ->
          ofCodes(it.column(), Objects.requireNonNull(constants.lanes(it.column())).packed());
      case Feature.Bag it -> {
        var texts = constants.texts(it.column());
        yield ofCodes(it.column(), each(texts.size(), code -> Sketch.of(texts, code)));
      }
      case Feature.Prefix it -> {
        var texts = constants.texts(it.column());
        yield ofCodes(it.column(), each(texts.size(), code -> Sketch.prefix(texts, code)));
      }
      case Feature.Day it -> ofCodes(it.column(), days(it.column()));
      case Feature.Numeric it -> ofCodes(it.column(), numbers(it.column()));
      case Feature.Values it -> bits(derivation.list(it.column()));
      case Feature.Row _ -> record -> record;
      case Feature.Group it -> {
        var group = groups[it.rule()];
        yield record -> group[record];
      }
      case Feature.Source _ -> {
        var sources = derivation.records().sources().codes();
        yield record -> sources[record];
      }
    };
  }

  private IntToLongFunction codes(Expression column) {
    var codes = derivation.text(column).codes();
    return record -> codes[record];
  }

  private IntToLongFunction ofCodes(Expression column, long[] values) {
    var codes = derivation.text(column).codes();
    return record -> values[codes[record]];
  }

  private static long[] each(int size, IntToLongFunction value) {
    var values = new long[size + 1];
    for (int code = 1; code <= size; code++) {
      values[code] = value.applyAsLong(code);
    }
    return values;
  }

  private long[] crossed(Feature.Crossed feature) {
    var from = derivation.text(feature.column()).dictionary();
    var home = derivation.text(feature.home()).dictionary();
    return each(from.size(), code -> home.find(from.text(code)));
  }

  private long[] days(Expression column) {
    var dictionary = derivation.text(column).dictionary();
    var days =
        each(
            dictionary.size(),
            code -> {
              var date = Dates.parse(dictionary.text(code));
              return date == null ? Integer.MIN_VALUE : date.toEpochDay();
            });
    days[0] = Integer.MIN_VALUE;
    return days;
  }

  private long[] numbers(Expression column) {
    var dictionary = derivation.text(column).dictionary();
    var numbers =
        each(dictionary.size(), code -> Double.doubleToLongBits(number(dictionary.text(code))));
    numbers[0] = Double.doubleToLongBits(Double.NaN);
    return numbers;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  private static IntToLongFunction bits(ListColumn lists) {
    return record -> {
      long bits = 0;
      for (int i = lists.starts()[record]; i < lists.starts()[record + 1]; i++) {
        bits |= 1L << ((lists.codes()[i] * 0x9E3779B9) >>> 26);
      }
      return bits;
    };
  }
}
