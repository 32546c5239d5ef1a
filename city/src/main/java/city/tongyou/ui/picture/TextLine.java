package city.tongyou.ui.picture;

/**
 * One line of text in a picture.
 *
 * @param x where it starts, ends or has its middle, as its anchor says
 * @param y of its base line
 */
public record TextLine(String text, double x, double y, double size) {

  public TextLine {
    x = Pen.round(x);
    y = Pen.round(y);
  }
}
