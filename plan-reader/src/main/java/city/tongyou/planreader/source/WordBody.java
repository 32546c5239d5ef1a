package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads word/document.xml: paragraphs with their automatic numbers, rows of tables, no deleted
 * text, no second copy of text boxes, no table of contents.
 */
final class WordBody {

  private static final int MAX_DEPTH = 200;

  private final WordNumbering numbering;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Draft> drafts = new ArrayDeque<>();
  private final Deque<TableRows> tables = new ArrayDeque<>();
  private int line;
  private int skipping;
  private int length;

  WordBody(WordNumbering numbering) {
    this.numbering = numbering;
  }

  /** A paragraph while its runs come in. */
  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private int list = -1;
    private int level;
    private boolean isContents;
  }

  List<Paragraph> read(InputStream part) throws XMLStreamException, PartTooLarge {
    XMLStreamReader xml = WordXml.open(part);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (skipping > 0 || isSkipped(xml.getLocalName())) {
          skipping++;
        } else {
          start(xml);
        }
        if (length > PlanFile.MAX_CHARACTERS || drafts.size() + tables.size() > MAX_DEPTH) {
          throw new PartTooLarge();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (skipping > 0) {
          skipping--;
        } else {
          end(xml.getLocalName());
        }
      }
    }
    return paragraphs;
  }

  private static boolean isSkipped(String element) {
    return switch (element) {
      case "del", "moveFrom", "Fallback", "instrText", "delText", "pict" -> true;
      default -> false;
    };
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p" -> drafts.push(new Draft());
      case "tbl" -> tables.push(new TableRows());
      case "tr" -> table(TableRows::startRow);
      case "tc" -> table(TableRows::startCell);
      case "gridSpan" -> {
        int columns = WordXml.number(xml, "val", 1);
        table(rows -> rows.span(columns));
      }
      case "vMerge" -> {
        boolean goesOn = !"restart".equals(WordXml.attribute(xml, "val"));
        table(rows -> rows.merge(goesOn));
      }
      default -> startInParagraph(xml);
    }
  }

  private void startInParagraph(XMLStreamReader xml) throws XMLStreamException {
    Draft draft = drafts.peek();
    if (draft == null) {
      return;
    }
    switch (xml.getLocalName()) {
      case "t" -> {
        String run = xml.getElementText();
        length += run.length();
        draft.text.append(run);
      }
      case "tab" -> draft.text.append(' ');
      case "br", "cr" -> draft.text.append('\n');
      case "noBreakHyphen" -> draft.text.append('-');
      case "pStyle" -> style(draft, WordXml.attribute(xml, "val"));
      case "ilvl" -> draft.level = WordXml.number(xml, "val", 0);
      case "numId" -> draft.list = WordXml.number(xml, "val", 0);
      default -> {}
    }
  }

  private void style(Draft draft, @Nullable String style) {
    draft.style = style;
    draft.isContents = style != null && style.toLowerCase(Locale.ROOT).matches("toc\\s?\\d.*");
  }

  private void end(String element) {
    switch (element) {
      case "p" -> endParagraph(drafts.pop());
      case "tr" -> table(TableRows::endRow);
      case "tc" -> table(TableRows::endCell);
      case "tbl" -> endTable(tables.pop());
      default -> {}
    }
  }

  private void endParagraph(Draft draft) {
    String text = number(draft) + draft.text;
    if (!tables.isEmpty()) {
      tables.peek().text(text);
      return;
    }
    line++;
    for (String piece : draft.isContents ? new String[0] : text.split("\n")) {
      add(PlainText.strip(piece));
    }
  }

  private String number(Draft draft) {
    WordNumbering.Place place = null;
    if (draft.list >= 0) {
      place = new WordNumbering.Place(draft.list, draft.level);
    } else if (draft.style != null) {
      place = numbering.ofStyle(draft.style);
    }
    return place == null || PlainText.strip(draft.text.toString()).isEmpty()
        ? ""
        : numbering.next(place);
  }

  private void endTable(TableRows table) {
    if (!tables.isEmpty()) {
      table.lines().forEach(row -> tables.peek().text(row));
      return;
    }
    for (String row : table.lines()) {
      line++;
      add(row);
    }
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      paragraphs.add(new Paragraph(Math.max(1, line), text));
    }
  }

  private void table(java.util.function.Consumer<TableRows> step) {
    if (!tables.isEmpty()) {
      step.accept(tables.peek());
    }
  }
}
