package city.tongyou.ui.picture;

import city.tongyou.ui.picture.Bloom.Bud;
import city.tongyou.ui.picture.Bloom.Petal;
import city.tongyou.ui.picture.Bloom.Twig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which angles a plan's petals, twigs and buds have, and in how many rows its buds stand. A petal
 * is as wide as it has tasks, but never so narrow that its name has no place, and the whole flower
 * grows when one row of buds is not enough.
 *
 * @param rows of buds in each petal, one behind the other
 * @param outer the radius of the petals' tips
 */
record BloomLayout(int rows, double outer, List<Sector> sectors) {

  static final double RING_INNER = 86;
  static final double RING_OUTER = 114;
  static final double PETAL_INNER = 110;

  private static final double OUTER_OF_ONE_ROW = 312;
  private static final double GROWTH_PER_ROW = 36;
  private static final int MOST_ROWS = 4;
  private static final double BUD_WIDTH = 31;
  private static final double WIDEST_FOR_FEW = 130;
  private static final double DEGREES_PER_BUD = 9;

  /** A petal's place. */
  record Sector(Petal petal, double from, double span, List<Branch> branches) {
    double middle() {
      return from + span / 2;
    }
  }

  /** A twig's place within its petal. */
  record Branch(Twig twig, double middle, List<Place> places) {}

  /**
   * A bud's place.
   *
   * @param row 0 is outermost
   */
  record Place(Bud bud, double degrees, int row) {}

  static BloomLayout of(Bloom bloom) {
    var count = Math.max(1, bloom.petals().size());
    var gap = Math.min(6, 60.0 / count);
    var spans = spans(bloom, 360 - gap * count);
    var spare = (360 - IntStream.range(0, spans.length).mapToDouble(i -> spans[i]).sum()) / count;
    var sectors = new ArrayList<Sector>();
    var rows = rowsFor(bloom, spans);
    var from = spans.length == 0 ? 0 : -spans[0] / 2;
    for (var i = 0; i < spans.length; i++) {
      var petal = bloom.petals().get(i);
      sectors.add(new Sector(petal, from, spans[i], branches(petal, from, spans[i], rows)));
      from += spans[i] + spare;
    }
    return new BloomLayout(rows, outerOf(rows), sectors);
  }

  private static double outerOf(int rows) {
    return OUTER_OF_ONE_ROW + (rows - 1) * GROWTH_PER_ROW;
  }

  /** Shares the circle by tasks, then gives the narrow what they lack at the cost of the others. */
  private static double[] spans(Bloom bloom, double available) {
    var tasks = bloom.petals().stream().mapToInt(petal -> petal.buds().size()).toArray();
    var narrowest = Math.min(46, 0.62 * available / Math.max(1, tasks.length));
    var spans = new double[tasks.length];
    var total = IntStream.of(tasks).sum();
    var fixed = 0.0;
    var shared = total;
    for (var again = true; again; ) {
      again = false;
      for (var i = 0; i < spans.length; i++) {
        if (spans[i] == 0 && (available - fixed) * tasks[i] / shared < narrowest) {
          spans[i] = narrowest;
          fixed += narrowest;
          shared -= tasks[i];
          again = true;
        }
      }
    }
    for (var i = 0; i < spans.length; i++) {
      if (spans[i] == 0) {
        spans[i] = (available - fixed) * tasks[i] / shared;
      }
      spans[i] = Math.min(spans[i], Math.max(WIDEST_FOR_FEW, DEGREES_PER_BUD * tasks[i]));
    }
    return spans;
  }

  private static int rowsFor(Bloom bloom, double[] spans) {
    for (var rows = 1; rows < MOST_ROWS; rows++) {
      var radius = outerOf(rows) - 41 - (rows - 1) * 15;
      var step = narrowestStep(bloom, spans);
      if (Math.toRadians(step) * radius * rows >= BUD_WIDTH) {
        return rows;
      }
    }
    return MOST_ROWS;
  }

  private static double narrowestStep(Bloom bloom, double[] spans) {
    return IntStream.range(0, spans.length)
        .mapToDouble(i -> step(bloom.petals().get(i), spans[i]))
        .min()
        .orElse(360);
  }

  private static double twigGap(Petal petal) {
    return Math.min(2.4, 12.0 / petal.twigs().size());
  }

  private static double step(Petal petal, double span) {
    var gaps = (petal.twigs().size() - 1) * twigGap(petal);
    return (span - gaps) / petal.buds().size();
  }

  private static List<Branch> branches(Petal petal, double from, double span, int rows) {
    var step = step(petal, span);
    var branches = new ArrayList<Branch>();
    var at = from;
    var placed = 0;
    for (var twig : petal.twigs()) {
      var places = new ArrayList<Place>();
      for (var i = 0; i < twig.buds().size(); i++) {
        places.add(new Place(twig.buds().get(i), at + (i + 0.5) * step, placed++ % rows));
      }
      var width = twig.buds().size() * step;
      branches.add(new Branch(twig, at + width / 2, places));
      at += width + twigGap(petal);
    }
    return branches;
  }
}
