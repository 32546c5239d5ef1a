package city.tongyou.ui.picture;

import city.tongyou.ui.picture.RegionBoard.Row;
import city.tongyou.ui.picture.RegionMap.Area;
import city.tongyou.ui.picture.RegionMap.Dot;
import city.tongyou.ui.picture.RegionMap.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Projects regions and finds a place for each name. */
final class MapPainter {

  private static final double MARGIN = 6;
  private static final double TOLERANCE = 0.8;
  private static final double DOT = 7;
  private static final double VALUE = 1.45;
  private static final double BOLD = 1.08;
  private static final double ROOM_AROUND_POINTS = 0.08;

  private final RegionBoard board;
  private final List<String> numbers;
  private final double width;
  private final Map<Row, List<List<Spot>>> rings = new LinkedHashMap<>();
  private final Map<Row, Spot> dots = new LinkedHashMap<>();
  private final List<Row> unplaced = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();
  private final double nameSize;
  private double height;

  MapPainter(RegionBoard board, List<String> numbers, Boundaries boundaries, double width) {
    this.board = board;
    this.numbers = numbers;
    this.width = width;
    this.nameSize = width < 400 ? 12.5 : 15;
    for (var row : board.rows()) {
      var known = boundaries.rings().get(row.code());
      if (known != null) {
        rings.put(row, known);
      } else if (row.lon() != null && row.lat() != null) {
        dots.put(row, new Spot(row.lon(), row.lat()));
      } else {
        unplaced.add(row);
      }
    }
  }

  RegionMap paint() {
    project();
    dots.values().forEach(dot -> taken.add(Box.around(dot, 2 * DOT + 2, 2 * DOT + 2)));
    var areas = rings.entrySet().stream().map(it -> area(it.getKey(), it.getValue())).toList();
    var points = dots.entrySet().stream().map(it -> new Dot(it.getKey(), it.getValue().rounded()));
    return new RegionMap(width, Pen.round(height), areas, points.toList(), names(), unplaced);
  }

  /** Equirectangular about the middle latitude: true in both directions for a city's extent. */
  private void project() {
    var all =
        Stream.concat(
                rings.values().stream().flatMap(List::stream).flatMap(List::stream),
                dots.values().stream())
            .toList();
    if (all.isEmpty()) {
      return;
    }
    var lon = all.stream().mapToDouble(Spot::x).summaryStatistics();
    var lat = all.stream().mapToDouble(Spot::y).summaryStatistics();
    var narrowing = Math.cos(Math.toRadians((lat.getMin() + lat.getMax()) / 2));
    var spread = Math.max(1e-3, (lon.getMax() - lon.getMin()) * narrowing);
    var rise = Math.max(1e-3, lat.getMax() - lat.getMin());
    var side = hasDotAtRim(lon, lat) ? ROOM_AROUND_POINTS * width : 0;
    var scale = Math.min((width - 2 * (MARGIN + side)) / spread, 1.4 * width / rise);
    var left = (width - spread * scale) / 2;
    height = rise * scale + 2 * MARGIN + 2 * side;
    rings.replaceAll((row, parts) ->
        parts.stream()
            .map(ring ->
                ring.stream()
                    .map(it ->
                        onMap(it, lon.getMin(), lat.getMax(), narrowing, scale)
                            .plus(left, MARGIN + side))
                    .toList())
            .toList());
    dots.replaceAll((row, it) ->
        onMap(it, lon.getMin(), lat.getMax(), narrowing, scale).plus(left, MARGIN + side));
  }

  /** Whether a dot lies where the map ends, so that its name needs room beyond. */
  private boolean hasDotAtRim(DoubleSummaryStatistics lon, DoubleSummaryStatistics lat) {
    return dots.values().stream()
        .anyMatch(dot ->
            dot.x() <= lon.getMin()
                || dot.x() >= lon.getMax()
                || dot.y() <= lat.getMin()
                || dot.y() >= lat.getMax());
  }

  private static Spot onMap(Spot place, double west, double north, double narrowing, double scale) {
    return new Spot((place.x() - west) * narrowing * scale, (north - place.y()) * scale);
  }

  private static Area area(Row row, List<List<Spot>> parts) {
    var path = new StringBuilder();
    for (var ring : parts) {
      path.append(Pen.polyline(Outline.simplified(ring, TOLERANCE))).append('Z');
    }
    return new Area(row, path.toString());
  }

  /** The smallest regions first: they have the least choice; then those that are dots. */
  private List<Name> names() {
    var named = new ArrayList<Name>();
    var largest = new LinkedHashMap<Row, List<Spot>>();
    rings.forEach((row, parts) -> largest.put(row, largest(parts)));
    largest.entrySet().stream()
        .sorted(Comparator.comparingDouble(it -> Outline.middle(it.getValue()).room()))
        .forEach(it -> place(it.getKey(), it.getValue()).ifPresent(named::add));
    dots.forEach((row, dot) -> placeAtDot(row, dot).ifPresent(named::add));
    return named;
  }

  private static List<Spot> largest(List<List<Spot>> parts) {
    return parts.stream().max(Comparator.comparingDouble(Outline::area)).orElseThrow();
  }

  /** At the middle of its region, else as near to it as others allow, best still within it. */
  private Optional<Name> place(Row row, List<Spot> ring) {
    var middle = Outline.middle(ring).spot();
    var boxes = around(row, middle, 0);
    return Stream.concat(
            boxes.stream().filter(box -> Outline.contains(ring, box.centre())), boxes.stream())
        .filter(this::isFree)
        .findFirst()
        .map(box -> set(row, box, Outline.contains(ring, box.centre()) ? "" : leader(middle, box)));
  }

  private Optional<Name> placeAtDot(Row row, Spot dot) {
    return around(row, dot, DOT + 2).stream()
        .filter(this::isFree)
        .findFirst()
        .map(box -> set(row, box, isBeside(dot, box) ? "" : leader(dot, box)));
  }

  private static boolean isBeside(Spot dot, Box box) {
    return box.grown(DOT + 12).contains(dot);
  }

  /** Boxes for a name, nearest first; {@code gap} keeps them off the spot itself. */
  private List<Box> around(Row row, Spot spot, double gap) {
    var wide =
        Math.max(
            TextWidth.of(row.shortName(), nameSize),
            TextWidth.of(number(row), BOLD * VALUE * nameSize));
    var high = 1.15 * nameSize + 1.05 * VALUE * nameSize;
    var boxes = new ArrayList<Box>();
    for (var away = 0; away <= 15; away++) {
      for (var turn = 0; turn < 12; turn++) {
        var degrees = 30.0 * turn;
        var across = Math.sin(Math.toRadians(degrees)) * (gap == 0 ? 0 : gap + wide / 2);
        var down = -Math.cos(Math.toRadians(degrees)) * (gap == 0 ? 0 : gap + high / 2);
        var centre = Spot.polar(spot, away * 9.0, degrees).plus(across, down);
        boxes.add(Box.around(centre, wide, high));
      }
    }
    return boxes;
  }

  private String number(Row row) {
    return numbers.get(board.rows().indexOf(row));
  }

  private boolean isFree(Box box) {
    var picture = new Box(0, 0, width, Math.max(height, 1));
    return picture.contains(box) && taken.stream().noneMatch(box::overlaps);
  }

  private static String leader(Spot from, Box box) {
    var end = box.y() > from.y() ? box.y() : box.bottom();
    return Pen.line(from, new Spot(box.centre().x(), end));
  }

  private Name set(Row row, Box box, String leader) {
    taken.add(box.grown(1));
    var x = box.centre().x();
    var name = new TextLine(row.shortName(), x, box.y() + nameSize, nameSize);
    var value = new TextLine(number(row), x, box.bottom() - 0.2 * nameSize, VALUE * nameSize);
    return new Name(row, name, value, leader, box);
  }
}
