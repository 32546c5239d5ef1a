package city.tongyou.linkage.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** HTML and SVG in the making: texts and attributes are escaped, tags closed in order. */
final class Markup {

  private final StringBuilder html = new StringBuilder(16_384);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element; attributes as name, value, name, value. Numbers come with at most two
   * decimals.
   */
  Markup open(String tag, Object... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(written(attributes[i + 1]));
      html.append('"');
    }
    html.append('>');
    open.push(tag);
    return this;
  }

  Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds one text. */
  Markup leaf(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element of HTML that has no end tag, such as {@code meta}. */
  Markup single(String tag, Object... attributes) {
    open(tag, attributes);
    open.pop();
    return this;
  }

  /** Adds what is already HTML: our own style sheets and scripts only. */
  Markup trusted(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return html.toString();
  }

  private static String written(Object value) {
    if (!(value instanceof Double number)) {
      return value.toString();
    }
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : String.format(Locale.ROOT, "%.2f", number);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
