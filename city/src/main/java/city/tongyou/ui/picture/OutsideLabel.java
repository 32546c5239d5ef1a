package city.tongyou.ui.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A label beside the flower: what, why, and the line that leads to it.
 *
 * @param anchor how SVG anchors its text: start, middle or end
 */
public record OutsideLabel(
    List<TextLine> title, List<TextLine> reason, Box box, String anchor, Spot from, Spot to) {

  static OutsideLabel of(
      List<String> title, List<String> reason, Box box, String anchor, Spot from, Spot to) {
    var x =
        switch (anchor) {
          case "start" -> box.x();
          case "end" -> box.right();
          default -> box.centre().x();
        };
    var below = box.y() + title.size() * OutsideLabels.leading();
    return new OutsideLabel(
        lines(title, x, box.y(), OutsideLabels.titleSize()),
        lines(reason, x, below, OutsideLabels.reasonSize()),
        box,
        anchor,
        from,
        to);
  }

  private static List<TextLine> lines(List<String> texts, double x, double top, double size) {
    var lines = new ArrayList<TextLine>();
    for (var i = 0; i < texts.size(); i++) {
      lines.add(new TextLine(texts.get(i), x, top + i * OutsideLabels.leading() + 15, size));
    }
    return lines;
  }

  public String leader() {
    return Pen.line(from, to);
  }

  /** What a finger may press, a little larger than the text. */
  public Box touch() {
    var room = box.grown(3);
    return new Box(
        Pen.round(room.x()),
        Pen.round(room.y()),
        Pen.round(room.width()),
        Pen.round(room.height()));
  }
}
