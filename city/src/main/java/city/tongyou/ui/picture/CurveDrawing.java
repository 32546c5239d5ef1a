package city.tongyou.ui.picture;

import city.tongyou.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Curve} as shapes, for a desk or for a phone: each is drawn for its own width and never
 * shrunk.
 *
 * @param today where the curve has got to; null if there is no number yet
 */
public record CurveDrawing(
    double width,
    double height,
    Box plot,
    List<Tick> values,
    List<Tick> days,
    List<Shade> seasons,
    List<Double> targets,
    @Nullable Box range,
    String expected,
    String actual,
    @Nullable Spot today,
    List<Label> labels) {

  public static CurveDrawing forDesk(Curve curve, Page page) {
    return new CurvePainter(curve, page, CurvePainter.DESK).paint();
  }

  public static CurveDrawing forPhone(Curve curve, Page page) {
    return new CurvePainter(curve, page, CurvePainter.PHONE).paint();
  }

  /** A labelled place of an axis. */
  public record Tick(double at, String text) {}

  /**
   * @param name over the first of its kind, else empty
   */
  public record Shade(Box box, String name) {}

  /**
   * A label at a line.
   *
   * @param kind the line that it belongs to, as the style sheet knows it
   * @param anchor how SVG anchors it: start, middle or end
   */
  public record Label(String kind, List<TextLine> lines, String anchor, Box box) {}
}
