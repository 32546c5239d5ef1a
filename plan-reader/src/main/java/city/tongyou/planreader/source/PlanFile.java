package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import city.tongyou.planreader.UnreadablePlan;
import city.tongyou.planreader.UnreadablePlan.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells the format of a file by its content and takes its paragraphs out. */
public final class PlanFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
  private static final String ACCEPTED = "Save it as .docx, .pdf, .txt or .html.";

  /** The longest plans have a quarter of this. */
  static final int MAX_CHARACTERS = 1_000_000;

  private static final int MAX_PARAGRAPHS = 20_000;
  private static final int MAX_TEXT_BYTES = 6 << 20;

  private PlanFile() {}

  /**
   * The paragraphs of a file, cleaned, with the line breaks that it should have.
   *
   * @param name the file's name, for messages and to tell HTML from text
   * @throws UnreadablePlan if the file cannot be opened or holds no text
   */
  public static List<Paragraph> paragraphs(byte[] bytes, String name) throws UnreadablePlan {
    if (isBlank(bytes)) {
      throw new UnreadablePlan(Code.EMPTY, name + " is empty. Choose the file with the plan.");
    }
    List<Paragraph> found = read(bytes, name);
    checkLength(found, name);
    List<Paragraph> paragraphs =
        LostLineBreaks.restored(Debris.removed(ContentsPage.removed(found)));
    if (paragraphs.isEmpty()) {
      throw new UnreadablePlan(Code.EMPTY, name + " holds no text. Choose the file with the plan.");
    }
    return paragraphs;
  }

  private static List<Paragraph> read(byte[] bytes, String name) throws UnreadablePlan {
    if (starts(bytes, ZIP) || starts(bytes, EMPTY_ZIP)) {
      return WordFile.paragraphs(bytes, name);
    }
    if (startsSoon(bytes, PDF)) {
      return PdfFile.paragraphs(bytes, name);
    }
    if (starts(bytes, OLE)) {
      throw oldWord(bytes, name);
    }
    if (starts(bytes, RTF)) {
      throw new UnreadablePlan(Code.FORMAT, name + " is an RTF file. " + ACCEPTED);
    }
    if (bytes.length > MAX_TEXT_BYTES) {
      throw tooLong(name);
    }
    String text = TextDecoder.decode(bytes, name);
    return looksLikeHtml(text, name)
        ? HtmlFile.paragraphs(bytes, text)
        : Reflow.joined(PlainText.lines(text));
  }

  private static void checkLength(List<Paragraph> paragraphs, String name) throws UnreadablePlan {
    long length = paragraphs.stream().mapToLong(paragraph -> paragraph.text().length()).sum();
    if (length > MAX_CHARACTERS || paragraphs.size() > MAX_PARAGRAPHS) {
      throw tooLong(name);
    }
  }

  private static UnreadablePlan tooLong(String name) {
    return new UnreadablePlan(
        Code.TOO_LARGE, name + " holds far more text than a plan. Cut the plan out of it.");
  }

  private static UnreadablePlan oldWord(byte[] bytes, String name) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1 << 20), StandardCharsets.UTF_16LE);
    String odd =
        new String(bytes, 1, Math.min(bytes.length, 1 << 20) - 1, StandardCharsets.UTF_16LE);
    if (start.contains("EncryptedPackage") || odd.contains("EncryptedPackage")) {
      return new UnreadablePlan(
          Code.ENCRYPTED, name + " is protected by a password. Save it without one.");
    }
    return new UnreadablePlan(
        Code.FORMAT, name + " is an old Office file (.doc, .wps or .xls). " + ACCEPTED);
  }

  private static boolean looksLikeHtml(String text, String name) {
    String start = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
    String ending = name.toLowerCase(Locale.ROOT);
    return start.contains("<html")
        || start.contains("<!doctype html")
        || ((ending.endsWith(".html") || ending.endsWith(".htm")) && start.contains("<"));
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean starts(byte[] bytes, byte[] magic) {
    return startsAt(bytes, magic, 0);
  }

  private static boolean startsSoon(byte[] bytes, byte[] magic) {
    for (int at = 0; at < Math.min(bytes.length, 1024); at++) {
      if (startsAt(bytes, magic, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] bytes, byte[] magic, int at) {
    if (bytes.length < at + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[at + i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
