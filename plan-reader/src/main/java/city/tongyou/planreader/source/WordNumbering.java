package city.tongyou.planreader.source;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a Word file: they stand in no paragraph's text, yet the reader sees
 * them.
 */
final class WordNumbering {

  static final WordNumbering NONE = new WordNumbering(Map.of(), Map.of());

  /** How one level of a list is numbered; {@code text} holds %1 to %9 for the levels' numbers. */
  record Level(int start, String format, String text) {}

  /** Which list, and which of its levels, a paragraph belongs to. */
  record Place(int list, int level) {}

  private final Map<Place, Level> levels;
  private final Map<String, Place> styles;
  private final Map<Integer, int[]> counters = new HashMap<>();

  private WordNumbering(Map<Place, Level> levels, Map<String, Place> styles) {
    this.levels = levels;
    this.styles = styles;
  }

  static WordNumbering read(InputStream part) throws XMLStreamException {
    return new WordNumbering(new NumberingPart(WordXml.open(part)).levels(), Map.of());
  }

  WordNumbering withStyles(InputStream part) throws XMLStreamException {
    Map<String, Place> styles = new HashMap<>();
    XMLStreamReader xml = WordXml.open(part);
    String style = null;
    int level = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          style = WordXml.attribute(xml, "styleId");
          level = 0;
        }
        case "ilvl" -> level = WordXml.number(xml, "val", 0);
        case "numId" -> {
          if (style != null) {
            styles.put(style, new Place(WordXml.number(xml, "val", 0), level));
          }
        }
        default -> {}
      }
    }
    return new WordNumbering(levels, styles);
  }

  @Nullable Place ofStyle(String style) {
    return styles.get(style);
  }

  /** The number of the next paragraph at a place, as printed; empty when it has none. */
  String next(Place place) {
    Level level = levels.get(place);
    if (place.list() == 0 || level == null || place.level() > 8) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(place.list(), list -> new int[9]);
    counts[place.level()] = counts[place.level()] == 0 ? level.start() : counts[place.level()] + 1;
    java.util.Arrays.fill(counts, place.level() + 1, 9, 0);
    return level.format().equals("bullet") ? "• " : filled(level, place.list(), counts);
  }

  private String filled(Level level, int list, int[] counts) {
    String text = level.text();
    for (int i = 0; i < 9; i++) {
      if (text.contains("%" + (i + 1))) {
        Level other = levels.getOrDefault(new Place(list, i), level);
        text = text.replace("%" + (i + 1), printed(Math.max(1, counts[i]), other.format()));
      }
    }
    return text;
  }

  private static String printed(int number, String format) {
    String lower = format.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("circle") && number <= 20) {
      return String.valueOf((char) ('①' + number - 1));
    }
    return lower.contains("chinese") || lower.contains("ideograph") || lower.contains("japanese")
        ? chinese(number)
        : String.valueOf(number);
  }

  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    if (number >= 100) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
  }

  /** Reads numbering.xml: lists ({@code num}) point to abstract ones that hold the levels. */
  private static final class NumberingPart {
    private final XMLStreamReader xml;
    private final Map<Place, Level> ofAbstract = new HashMap<>();
    private final Map<Integer, Integer> abstractOf = new HashMap<>();
    private final Map<Place, Integer> starts = new HashMap<>();
    private boolean inList;
    private int list;
    private int level;
    private Level read = new Level(1, "decimal", "");

    NumberingPart(XMLStreamReader xml) {
      this.xml = xml;
    }

    Map<Place, Level> levels() throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT
            && xml.getLocalName().equals("lvl")
            && !inList) {
          ofAbstract.put(new Place(list, level), read);
        }
      }
      return resolved();
    }

    private void start(String element) {
      switch (element) {
        case "abstractNum" -> enter(false, WordXml.number(xml, "abstractNumId", 0));
        case "num" -> enter(true, WordXml.number(xml, "numId", 0));
        case "abstractNumId" -> abstractOf.put(list, WordXml.number(xml, "val", 0));
        case "startOverride" -> starts.put(new Place(list, level), WordXml.number(xml, "val", 1));
        case "lvl", "lvlOverride" -> {
          level = WordXml.number(xml, "ilvl", 0);
          read = new Level(1, "decimal", "");
        }
        case "start" -> read = new Level(WordXml.number(xml, "val", 1), read.format(), read.text());
        case "numFmt" -> read = new Level(read.start(), value("decimal"), read.text());
        case "lvlText" -> read = new Level(read.start(), read.format(), value(""));
        default -> {}
      }
    }

    private void enter(boolean isList, int id) {
      inList = isList;
      list = id;
    }

    private String value(String otherwise) {
      String value = WordXml.attribute(xml, "val");
      return value == null ? otherwise : value;
    }

    private Map<Place, Level> resolved() {
      Map<Place, Level> levels = new HashMap<>();
      abstractOf.forEach((id, abstractId) ->
          ofAbstract.forEach((place, found) -> {
            if (place.list() == abstractId) {
              Place own = new Place(id, place.level());
              int start = starts.getOrDefault(own, found.start());
              levels.put(own, new Level(start, found.format(), found.text()));
            }
          }));
      return levels;
    }
  }
}
