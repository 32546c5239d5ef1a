package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import java.util.List;
import java.util.regex.Pattern;

/** Removes what is no part of the text: bookmark names, invisible characters, page numbers. */
final class Debris {

  private static final Pattern BOOKMARK =
      Pattern.compile("\\[(?:bookmark|书签)[:：][^\\]]{0,80}]|HYPERLINK\\s+\\\\l\\s+\"[^\"]{0,80}\"");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000E-\\u001F\\u007F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－_·•\\s]*(?:第\\s*)?\\d{1,4}\\s*(?:页)?(?:\\s*[/共]\\s*\\d{1,4}\\s*页?)?[-—–－_·•\\s]*");

  private Debris() {}

  static List<Paragraph> removed(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> new Paragraph(paragraph.line(), clean(paragraph.text())))
        .filter(paragraph -> !paragraph.text().isEmpty())
        .filter(paragraph -> !PAGE_NUMBER.matcher(paragraph.text()).matches())
        .toList();
  }

  private static String clean(String text) {
    String visible = INVISIBLE.matcher(BOOKMARK.matcher(text).replaceAll("")).replaceAll("");
    return PlainText.strip(visible);
  }
}
