package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The text blocks and table rows of a web page, without its menus and scripts. */
final class HtmlFile {

  private static final String NOT_THE_TEXT =
      "script,style,nav,header,footer,aside,form,select,button,noscript,template,iframe,svg,[hidden],[style~=display:\\s*none]";
  private static final int MAX_DEPTH = 256;
  private static final int LONG_CELL = 600;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int line;

  private HtmlFile() {}

  static List<Paragraph> paragraphs(byte[] bytes, String decoded) {
    Document page = Jsoup.parse(decoded, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    page.select(NOT_THE_TEXT).remove();
    HtmlFile file = new HtmlFile();
    file.children(page.body());
    file.endBlock();
    return file.paragraphs;
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        block.append(text.getWholeText().replaceAll("[\\n\\r\\t ]+", " "));
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br", "hr" -> endBlock();
      case "table" -> {
        endBlock();
        table(element);
      }
      case "li" -> {
        endBlock();
        item(element);
        endBlock();
      }
      default -> {
        boolean isBlock = element.isBlock() || element.normalName().equals("td");
        if (isBlock) {
          endBlock();
        }
        children(element);
        if (isBlock) {
          endBlock();
        }
      }
    }
  }

  private void item(Element item) {
    Element list = item.parent();
    boolean bare = city.tongyou.planreader.text.Marker.of(item.text()).isEmpty();
    if (list != null && list.normalName().equals("ol") && bare) {
      block.append(item.elementSiblingIndex() + 1).append(". ");
    }
    children(item);
  }

  private void table(Element table) {
    if (isLayout(table)) {
      children(table);
      return;
    }
    TableRows rows = new TableRows();
    HtmlSpans spans = new HtmlSpans();
    for (Element row : table.select("tr")) {
      rows.startRow();
      spans.fill(row, rows);
      rows.endRow();
    }
    rows.lines().forEach(this::add);
  }

  /** Old pages put whole articles into cells. */
  private static boolean isLayout(Element table) {
    return table.select("table").size() > 1
        || table.select("td,th").stream()
            .anyMatch(
                cell -> cell.text().length() > LONG_CELL && cell.select("p,br,div").size() > 3)
        || table.select("tr").stream().allMatch(row -> row.select("td,th").size() <= 1);
  }

  private void endBlock() {
    add(PlainText.strip(block.toString()));
    block.setLength(0);
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      line++;
      paragraphs.add(new Paragraph(line, text));
    }
  }
}
