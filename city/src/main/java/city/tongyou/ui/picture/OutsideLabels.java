package city.tongyou.ui.picture;

import city.tongyou.ui.picture.Bloom.Attention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Places the labels of tasks that need attention around the flower: each as near to its bud as can
 * be, none over another, over a petal, over a leader or out of the picture. Long reasons wrap. A
 * label for which there is no room is left out; the bud itself and the hub still say it.
 */
final class OutsideLabels {

  private static final double TITLE_SIZE = 16;
  private static final double REASON_SIZE = 14;
  private static final double BOLD = 1.08;
  private static final double LEADING = 19;
  private static final double FROM_PETAL = 14;
  private static final double GAP = 7;
  private static final double MARGIN = 4;
  private static final double[] WIDEST = {290, 150, 104};
  private static final double[] DISTANCES = {0, 14, 30, 50, 74, 104, 140};
  private static final double[] TURNS = {0, 3, -3, 6, -6, 10, -10, 15, -15, 21, -21, 28, -28};

  private final Spot centre;
  private final DoubleUnaryOperator edge;
  private final Box picture;
  private final List<OutsideLabel> placed = new ArrayList<>();

  /**
   * @param edge how far from the centre the petals reach, by degrees
   */
  OutsideLabels(Spot centre, DoubleUnaryOperator edge, Box picture) {
    this.centre = centre;
    this.edge = edge;
    this.picture = picture.grown(-MARGIN);
  }

  /**
   * @param from where the leader begins, beside the bud
   * @param degrees of the bud
   */
  Optional<OutsideLabel> place(Attention attention, Spot from, double degrees) {
    var best =
        candidates(attention, from, degrees).stream()
            .sorted(Comparator.comparingDouble(Candidate::cost))
            .map(Candidate::label)
            .filter(this::isFree)
            .findFirst();
    best.ifPresent(placed::add);
    return best;
  }

  private record Candidate(OutsideLabel label, double cost) {}

  private List<Candidate> candidates(Attention attention, Spot from, double degrees) {
    var candidates = new ArrayList<Candidate>();
    for (var widest : WIDEST) {
      var title = Lines.wrap(attention.shortTitle(), BOLD * TITLE_SIZE, widest, 3);
      var reason = Lines.wrap(attention.reason(), REASON_SIZE, widest, 4);
      var wrapped = 12.0 * (title.size() + reason.size() - 2);
      for (var distance : DISTANCES) {
        for (var turn : TURNS) {
          var at = degrees + turn;
          var tip = Spot.polar(centre, edge.applyAsDouble(at) + FROM_PETAL + distance, at);
          var cost = wrapped + distance + 2.2 * Math.abs(turn);
          candidates.add(new Candidate(label(title, reason, from, tip, at), cost));
        }
      }
    }
    return candidates;
  }

  private OutsideLabel label(
      List<String> title, List<String> reason, Spot from, Spot tip, double degrees) {
    var width = Math.max(Lines.width(title, BOLD * TITLE_SIZE), Lines.width(reason, REASON_SIZE));
    var height = (title.size() + reason.size()) * LEADING + 2;
    var across = Math.sin(Math.toRadians(degrees));
    var up = Math.cos(Math.toRadians(degrees));
    var x =
        across > 0.25 ? tip.x() + 5 : across < -0.25 ? tip.x() - 5 - width : tip.x() - width / 2;
    var y = up > 0.6 ? tip.y() - height - 2 : up < -0.6 ? tip.y() + 2 : tip.y() - height / 2;
    var anchor = across > 0.25 ? "start" : across < -0.25 ? "end" : "middle";
    return OutsideLabel.of(title, reason, new Box(x, y, width, height), anchor, from, tip);
  }

  private boolean isFree(OutsideLabel label) {
    var room = label.box().grown(GAP / 2);
    return picture.contains(label.box())
        && placed.stream().noneMatch(other -> isInTheWay(other, label, room))
        && borderIsOutside(label.box())
        && leaderIsOutside(label);
  }

  private static boolean isInTheWay(OutsideLabel other, OutsideLabel label, Box room) {
    return other.box().grown(GAP / 2).overlaps(room)
        || room.isCrossedBy(other.from(), other.to())
        || other.box().grown(GAP / 2).isCrossedBy(label.from(), label.to())
        || cross(other.from(), other.to(), label.from(), label.to());
  }

  private boolean borderIsOutside(Box box) {
    for (var x = box.x(); x < box.right() + 6; x += 6) {
      var inside = Math.min(x, box.right());
      if (isOnPetal(new Spot(inside, box.y())) || isOnPetal(new Spot(inside, box.bottom()))) {
        return false;
      }
    }
    for (var y = box.y(); y < box.bottom(); y += 6) {
      if (isOnPetal(new Spot(box.x(), y)) || isOnPetal(new Spot(box.right(), y))) {
        return false;
      }
    }
    return true;
  }

  /** From where it leaves its own petal. */
  private boolean leaderIsOutside(OutsideLabel label) {
    var from = label.from();
    var to = label.to();
    var own = edge.applyAsDouble(from.degreesFrom(centre)) - from.distanceTo(centre) + 10;
    var first = Math.min(0.95, own / Math.max(1, from.distanceTo(to)));
    for (var at = first; at <= 1; at += 0.05) {
      var spot = new Spot(from.x() + at * (to.x() - from.x()), from.y() + at * (to.y() - from.y()));
      if (spot.distanceTo(centre) < edge.applyAsDouble(spot.degreesFrom(centre))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnPetal(Spot spot) {
    return spot.distanceTo(centre) < edge.applyAsDouble(spot.degreesFrom(centre)) + 5;
  }

  private static boolean cross(Spot a, Spot b, Spot c, Spot d) {
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  }

  private static double side(Spot a, Spot b, Spot c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }

  static double leading() {
    return LEADING;
  }

  static double titleSize() {
    return TITLE_SIZE;
  }

  static double reasonSize() {
    return REASON_SIZE;
  }
}
