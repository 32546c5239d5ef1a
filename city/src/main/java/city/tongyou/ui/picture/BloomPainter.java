package city.tongyou.ui.picture;

import city.tongyou.ui.Light;
import city.tongyou.ui.picture.Bloom.Attention;
import city.tongyou.ui.picture.BloomDrawing.BudShape;
import city.tongyou.ui.picture.BloomDrawing.PetalShape;
import city.tongyou.ui.picture.BloomDrawing.TwigShape;
import city.tongyou.ui.picture.BloomLayout.Branch;
import city.tongyou.ui.picture.BloomLayout.Place;
import city.tongyou.ui.picture.BloomLayout.Sector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a layout into shapes, once, for one size of the picture. */
final class BloomPainter {

  private static final double WIDTH = 864;
  private static final double HEIGHT = 744;
  private static final double TIP = 312;
  private static final double STEM = 138;
  private static final double FROM_TIP = 41;
  private static final double BETWEEN_ROWS = 44;
  private static final double FROM_EDGE = 24;
  private static final double INNERMOST = 218;

  /** Steps a degree in which the flower's edge is kept: labels ask for it often. */
  private static final int EDGE_STEPS = 2;

  private static final double LEAST = BloomLayout.RING_OUTER + 34;
  private static final double BETWEEN_LIGHTS = 26;
  private static final int MOST_ROWS_WITH_NUMBERS = 2;

  private final BloomLayout layout;
  private final Box picture;
  private final Spot centre;
  private final Map<Sector, PetalOutline> outlines = new LinkedHashMap<>();
  private final double[] edge;
  private final Map<Place, Spot> spots = new LinkedHashMap<>();
  private final Map<Place, OutsideLabel> labels = new HashMap<>();

  BloomPainter(BloomLayout layout, double extra) {
    this.layout = layout;
    var growth = 2 * (layout.outer() - TIP);
    this.picture = new Box(0, 0, WIDTH + growth + extra, HEIGHT + growth + extra / 2);
    this.centre = picture.centre();
    layout.sectors().forEach(sector -> outlines.put(sector, outline(sector)));
    this.edge = edgeOf(outlines.values());
  }

  private PetalOutline outline(Sector sector) {
    var gap = Math.min(3, 30.0 / layout.sectors().size()) - 0.55;
    var half = Math.min(179, sector.span() / 2 + gap);
    return new PetalOutline(centre, sector.middle(), half, BloomLayout.PETAL_INNER, layout.outer());
  }

  BloomDrawing paint() {
    outlines.forEach(this::findSpots);
    var unlabelled = placeLabels();
    var names = new TwigNames(centre, takenByBuds());
    var petals = new ArrayList<PetalShape>();
    var twigs = new ArrayList<TwigShape>();
    var shapes = new ArrayList<BudShape>();
    for (var sector : layout.sectors()) {
      petals.add(petal(sector));
      for (var branch : sector.branches()) {
        twigs.add(twig(sector, branch, names));
        branch.places().forEach(place -> shapes.add(bud(sector, branch, place)));
      }
    }
    return new BloomDrawing(
        picture.width(), picture.height(), centre, petals, twigs, shapes, unlabelled);
  }

  private void findSpots(Sector sector, PetalOutline outline) {
    var corners = outline.corners();
    for (var branch : sector.branches()) {
      for (var place : branch.places()) {
        spots.put(place, findSpot(place, outline, corners));
      }
    }
  }

  /** In its row, or as near to it as the petal's edge and the lights before it allow. */
  private Spot findSpot(Place place, PetalOutline outline, List<Spot> corners) {
    var wanted = outline.radiusAt(place.degrees()) - FROM_TIP - place.row() * BETWEEN_ROWS;
    var row = Spot.polar(centre, Math.max(LEAST, wanted), place.degrees());
    var farthest = row;
    var most = 0.0;
    for (var radius = wanted; radius >= LEAST; radius--) {
      var spot = Spot.polar(centre, radius, place.degrees());
      var alone = distanceToOthers(spot);
      var inside = !isNear(spot, corners) || radius < INNERMOST - 14 * place.row();
      if (inside && alone >= BETWEEN_LIGHTS) {
        return spot;
      }
      if (alone > most) {
        most = alone;
        farthest = spot;
      }
    }
    return most > distanceToOthers(row) + 1 && most < BETWEEN_LIGHTS
        ? farthest
        : outwards(row, place);
  }

  /** Beyond its row, where there is no room before it. */
  private Spot outwards(Spot row, Place place) {
    for (var radius = row.distanceTo(centre); radius < layout.outer() - 12; radius++) {
      var spot = Spot.polar(centre, radius, place.degrees());
      if (distanceToOthers(spot) >= BETWEEN_LIGHTS) {
        return spot;
      }
    }
    return row;
  }

  private double distanceToOthers(Spot spot) {
    return spots.values().stream()
        .mapToDouble(spot::distanceTo)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static boolean isNear(Spot spot, List<Spot> corners) {
    return corners.stream().anyMatch(corner -> corner.distanceTo(spot) < FROM_EDGE);
  }

  /** The overdue first, so that they find room. */
  private int placeLabels() {
    var outside = new OutsideLabels(centre, this::edgeAt, picture);
    var needy =
        spots.keySet().stream()
            .filter(place -> place.bud().attention() != null)
            .sorted(
                Comparator.comparing((Place it) -> it.bud().light() != Light.OVERDUE)
                    .thenComparingDouble(Place::degrees))
            .toList();
    for (var place : needy) {
      Attention attention = Objects.requireNonNull(place.bud().attention());
      outside
          .place(attention, leaderStart(place), place.degrees())
          .ifPresent(label -> labels.put(place, label));
    }
    return needy.size() - labels.size();
  }

  private double edgeAt(double degrees) {
    return edge[Math.floorMod(Math.round(degrees * EDGE_STEPS), edge.length)];
  }

  private static double[] edgeOf(Collection<PetalOutline> outlines) {
    return IntStream.range(0, 360 * EDGE_STEPS)
        .mapToDouble(step ->
            outlines.stream()
                .mapToDouble(it -> it.radiusAt((double) step / EDGE_STEPS))
                .reduce(BloomLayout.RING_OUTER, Math::max))
        .toArray();
  }

  private Spot leaderStart(Place place) {
    var away = spot(place).distanceTo(centre);
    var beyondNumber = away + (hasNumbers() ? 36 : 15);
    return Spot.polar(centre, Math.min(edgeAt(place.degrees()) - 7, beyondNumber), place.degrees());
  }

  private boolean hasNumbers() {
    return layout.rows() <= MOST_ROWS_WITH_NUMBERS;
  }

  private double lightWidth(Place place) {
    var width = hasNumbers() ? 24 : 21;
    return place.bud().light() == Light.MET ? width + 3 : width;
  }

  /** Lights and their numbers. */
  private List<Box> takenByBuds() {
    var taken = new ArrayList<Box>();
    spots.forEach((place, spot) -> {
      taken.add(Box.around(spot, lightWidth(place), lightWidth(place)));
      var number = number(place);
      if (number != null) {
        taken.add(Box.around(number.plus(0, -4.3), 22, 14));
      }
    });
    return taken;
  }

  private Spot spot(Place place) {
    return Objects.requireNonNull(spots.get(place));
  }

  private PetalShape petal(Sector sector) {
    var petal = sector.petal();
    return new PetalShape(
        Hue.of(petal.hue()),
        Hue.again(petal.hue()),
        outlineOf(sector).path(),
        ring(sector),
        RingName.of(sector, centre));
  }

  private PetalOutline outlineOf(Sector sector) {
    return Objects.requireNonNull(outlines.get(sector));
  }

  private String ring(Sector sector) {
    var half = outlineOf(sector).half() - 0.4;
    var from = sector.middle() - half;
    var to = sector.middle() + half;
    var inner = BloomLayout.RING_INNER;
    var outer = BloomLayout.RING_OUTER;
    return new Pen()
        .move(Spot.polar(centre, outer, from))
        .arcTo(outer, half > 90, true, Spot.polar(centre, outer, to))
        .lineTo(Spot.polar(centre, inner, to))
        .arcTo(inner, half > 90, false, Spot.polar(centre, inner, from))
        .close()
        .toString();
  }

  private TwigShape twig(Sector sector, Branch branch, TwigNames names) {
    var stem =
        Pen.line(
            Spot.polar(centre, BloomLayout.RING_OUTER + 1, branch.middle()),
            Spot.polar(centre, STEM, branch.middle()));
    var name = names.place(branch, outlineOf(sector));
    return new TwigShape(Hue.of(sector.petal().hue()), stem, name);
  }

  private BudShape bud(Sector sector, Branch branch, Place place) {
    return new BudShape(
        place.bud(),
        Hue.of(sector.petal().hue()),
        branchTo(place, branch),
        spot(place).rounded(),
        lightWidth(place),
        number(place),
        HubText.of(place.bud().title(), centre),
        labels.get(place));
  }

  private String branchTo(Place place, Branch branch) {
    var away = spot(place).distanceTo(centre);
    return new Pen()
        .move(Spot.polar(centre, STEM, branch.middle()))
        .curveTo(
            Spot.polar(centre, Math.min(180, away), branch.middle()),
            Spot.polar(centre, Math.max(STEM, away - 52), place.degrees()),
            Spot.polar(centre, away - 13, place.degrees()))
        .toString();
  }

  private @Nullable Spot number(Place place) {
    if (!hasNumbers()) {
      return null;
    }
    var away = spot(place).distanceTo(centre) + 25;
    return Spot.polar(centre, away, place.degrees()).plus(0, 4.3).rounded();
  }
}
