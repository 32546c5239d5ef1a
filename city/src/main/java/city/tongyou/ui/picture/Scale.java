package city.tongyou.ui.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A value axis between two numbers, with round numbers to label. */
record Scale(double low, double high, double step) {

  private static final int MOST_STEPS = 5;

  /** From zero, or from below the least, to above the greatest. */
  static Scale of(double least, double greatest, boolean fromZero) {
    var low = fromZero ? Math.min(0, least) : least;
    var high = fromZero ? Math.max(0, greatest) : greatest;
    if (high - low < 1e-9) {
      var around = Math.max(1, Math.abs(high) * 0.1);
      low = fromZero ? low : low - around;
      high = high + around;
    }
    var margin = (high - low) * 0.1;
    low = fromZero && low == 0 ? 0 : low - margin;
    var step = stepOf((high + margin - low) / MOST_STEPS);
    return new Scale(fromZero ? low : Math.floor(low / step) * step, high + margin, step);
  }

  /** The next of 1, 2, 2.5 and 5 times a power of ten. */
  private static double stepOf(double least) {
    var power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 2.5, 5, 10)
        .map(times -> times * power)
        .filter(step -> step >= least * 0.999)
        .findFirst()
        .orElse(10 * power);
  }

  List<Double> ticks() {
    var first = (long) Math.ceil(low / step - 1e-9);
    var last = (long) Math.floor(high / step + 1e-9);
    return IntStream.rangeClosed(0, (int) (last - first))
        .mapToObj(i -> (first + i) * step)
        .toList();
  }
}
