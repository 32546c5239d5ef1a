package city.tongyou.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the hub reads out of one task: its title in lines that fit into the circle, as large as can
 * be, with room above for its number and below for its light.
 *
 * @param above the base line of what stands above the title
 * @param below the base line of what stands below it
 */
public record HubText(List<TextLine> title, double above, double below) {

  private static final double[] SIZES = {15, 13.5, 12, 11};
  private static final int MOST_LINES = 6;
  private static final double RADIUS = BloomLayout.RING_INNER - 8;

  static HubText of(String title, Spot centre) {
    var phrases = Phrases.of(title);
    for (var size : SIZES) {
      for (var lines = 1; lines <= MOST_LINES; lines++) {
        var set = fit(phrases, size, lines);
        if (set.isPresent()) {
          return at(set.get(), size, centre);
        }
      }
    }
    var smallest = SIZES[SIZES.length - 1];
    var shortened = Lines.shorten(title, smallest, roomOf(smallest, 4));
    return at(
        fit(Phrases.of(shortened), smallest, MOST_LINES).orElse(List.of(shortened)),
        smallest,
        centre);
  }

  private static Optional<List<String>> fit(List<String> title, double size, int lines) {
    var height = lines * leading(size);
    var tooHigh = height / 2 + 34 > RADIUS;
    return tooHigh
        ? Optional.empty()
        : Lines.fit(title, size, lines, line -> chord(size, lines, line));
  }

  /** How wide the circle is at a line, at its upper or lower edge, whichever is narrower. */
  private static double chord(double size, int lines, int line) {
    var top = (line - lines / 2.0) * leading(size);
    var farthest = Math.max(Math.abs(top), Math.abs(top + leading(size)));
    return 2 * Math.sqrt(RADIUS * RADIUS - farthest * farthest);
  }

  private static double roomOf(double size, int lines) {
    var room = 0.0;
    for (var line = 0; line < lines; line++) {
      room += 0.8 * chord(size, lines, line);
    }
    return room;
  }

  private static double leading(double size) {
    return size * 1.3;
  }

  private static HubText at(List<String> lines, double size, Spot centre) {
    var top = centre.y() - lines.size() * leading(size) / 2;
    var set = new ArrayList<TextLine>();
    for (var i = 0; i < lines.size(); i++) {
      set.add(new TextLine(lines.get(i), centre.x(), top + (i + 0.8) * leading(size), size));
    }
    var below = top + lines.size() * leading(size) + 20;
    return new HubText(set, Pen.round(top - 8), Pen.round(below));
  }
}
