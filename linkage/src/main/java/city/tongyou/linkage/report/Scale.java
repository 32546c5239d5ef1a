package city.tongyou.linkage.report;

import java.util.ArrayList;
import java.util.List;

/** Maps values to places on a drawing, and chooses round ticks. */
record Scale(double from, double to, double start, double end) {

  private static final double[] STEPS = {1, 2, 5, 10};

  double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** Round values within the scale, about as many as wanted. */
  List<Double> ticks(int wanted) {
    double rough = (to - from) / wanted;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = STEPS[3] * power;
    for (double candidate : STEPS) {
      if (candidate * power >= rough) {
        step = candidate * power;
        break;
      }
    }
    var ticks = new ArrayList<Double>();
    for (double n = Math.ceil(from / step - 1e-9); n * step <= to + 1e-9; n++) {
      ticks.add(n * step);
    }
    return ticks;
  }
}
