package city.tongyou.ui.picture;

import city.tongyou.ui.picture.BloomLayout.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Finds room inside the petals for the names of actions; one that has none stays unnamed. */
final class TwigNames {

  private static final double[] RADII = {172, 186, 200, 158, 214, 230};
  private static final double BOLD = 1.08;
  private static final double LEADING = 1.2;
  private static final double[] SIZES = {14.5, 13, 12};

  private final Spot centre;
  private final List<Box> taken;

  TwigNames(Spot centre, List<Box> buds) {
    this.centre = centre;
    this.taken = new ArrayList<>(buds);
  }

  /** The name's lines, anchored in their middle, within their petal. */
  List<TextLine> place(Branch branch, PetalOutline petal) {
    var name = branch.twig().shortName();
    if (name.isEmpty()) {
      return List.of();
    }
    var phrases = Phrases.of(name);
    for (var beside : new double[] {4, 22}) {
      for (var size : SIZES) {
        for (var lines : ways(phrases, size)) {
          var box = findRoom(lines, size, branch, petal, beside);
          if (box.isPresent()) {
            taken.add(box.get());
            return set(lines, size, box.get());
          }
        }
      }
    }
    return List.of();
  }

  /**
   * @param beside how far the name may stand out of its petal on either side, or 4 for not at all
   */
  private Optional<Box> findRoom(
      List<String> lines, double size, Branch branch, PetalOutline petal, double beside) {
    var width = Lines.width(lines, BOLD * size);
    return DoubleStream.of(RADII)
        .mapToObj(radius -> Spot.polar(centre, radius, branch.middle()))
        .map(spot -> Box.around(spot, width, lines.size() * size * LEADING))
        .filter(box -> isFree(box, petal, beside))
        .findFirst();
  }

  private static List<List<String>> ways(List<String> name, double size) {
    return IntStream.of(1, 2, 3)
        .mapToObj(lines -> Lines.fit(name, BOLD * size, lines, line -> 120))
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isFree(Box box, PetalOutline petal, double beside) {
    return taken.stream().noneMatch(box.grown(-1.5)::overlaps)
        && isOver(petal, new Spot(box.x() + beside, box.centre().y()))
        && isOver(petal, new Spot(box.right() - beside, box.centre().y()));
  }

  private boolean isOver(PetalOutline petal, Spot spot) {
    var away = spot.distanceTo(centre);
    return away > BloomLayout.RING_OUTER + 4 && away < petal.radiusAt(spot.degreesFrom(centre)) - 2;
  }

  private static List<TextLine> set(List<String> lines, double size, Box box) {
    var set = new ArrayList<TextLine>();
    for (var i = 0; i < lines.size(); i++) {
      var base = box.y() + (i + 0.5) * size * LEADING + 0.36 * size;
      set.add(new TextLine(lines.get(i), box.centre().x(), base, size));
    }
    return set;
  }
}
