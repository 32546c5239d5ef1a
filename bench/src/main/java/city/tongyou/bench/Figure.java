package city.tongyou.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure, printed as one line of JSON.
 *
 * @param of which page, city or set, where a metric has several
 * @param unit s, ms, MB, 1/s, or nothing for a plain ratio or share
 * @param ratio how many times better than the peer; above 1 is ahead
 * @param note what limits the figure or why it has no peer
 */
record Figure(
    String bench,
    String metric,
    @Nullable String of,
    double value,
    String unit,
    @Nullable String peer,
    @Nullable Double peerValue,
    @Nullable Double ratio,
    @Nullable String note) {

  static Figure of(String bench, String metric, double value, String unit) {
    return new Figure(bench, metric, null, value, unit, null, null, null, null);
  }

  /** Which page, city or set it was measured on. */
  Figure on(String set) {
    return new Figure(bench, metric, set, value, unit, peer, peerValue, ratio, note);
  }

  /** Beside a peer of which less is better, such as seconds. */
  Figure besideSlower(String name, double itsValue) {
    return new Figure(bench, metric, of, value, unit, name, itsValue, itsValue / value, note);
  }

  /** Beside a peer of which more is better, such as nodes a second or an F1. */
  Figure besideFewer(String name, double itsValue) {
    return new Figure(bench, metric, of, value, unit, name, itsValue, value / itsValue, note);
  }

  Figure saying(String words) {
    return new Figure(bench, metric, of, value, unit, peer, peerValue, ratio, words);
  }
}
