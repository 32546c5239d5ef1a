package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import city.tongyou.planreader.UnreadablePlan;
import city.tongyou.planreader.UnreadablePlan.Code;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF file, its lines joined to paragraphs by where they stand on the page. */
final class PdfFile {

  private static final int MAX_PAGES = 600;

  private PdfFile() {}

  static List<Paragraph> paragraphs(byte[] bytes, String name) throws UnreadablePlan {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (document.getNumberOfPages() > MAX_PAGES) {
        throw new UnreadablePlan(
            Code.TOO_LARGE,
            name + " has more than " + MAX_PAGES + " pages. Cut the plan out of it.");
      }
      Lines lines = new Lines();
      lines.getText(document);
      return paragraphs(lines.found, name);
    } catch (InvalidPasswordException e) {
      throw new UnreadablePlan(
          Code.ENCRYPTED, name + " is protected by a password. Save it without one.", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadablePlan(
          Code.DAMAGED, name + " is a damaged PDF file. Print it to PDF anew, or use .docx.", e);
    }
  }

  private static List<Paragraph> paragraphs(List<Layout> lines, String name) throws UnreadablePlan {
    if (lines.isEmpty()) {
      throw new UnreadablePlan(
          Code.NO_TEXT,
          name + " holds pictures of pages, no text. Run text recognition (OCR) on it first.");
    }
    return Reflow.joined(
        lines.stream()
            .filter(line -> !line.text().matches("[-—–－\\s]*\\d{1,4}[-—–－\\s]*"))
            .toList());
  }

  /** Collects each line with its left and right end in widths of its characters. */
  private static final class Lines extends PDFTextStripper {
    private final List<Layout> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double start = Double.NaN;
    private double end;
    private double size = 1;

    Lines() {
      setSortByPosition(true);
    }

    @Override
    protected void writeString(String piece, List<TextPosition> positions) {
      if (!positions.isEmpty()) {
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        if (Double.isNaN(start)) {
          start = first.getXDirAdj();
        }
        size = Math.max(1, first.getHeightDir() > 0 ? Math.abs(first.getFontSizeInPt()) : size);
        end = last.getXDirAdj() + last.getWidthDirAdj();
      }
      text.append(piece);
    }

    @Override
    protected void writeWordSeparator() {
      text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
      endLine();
    }

    @Override
    protected void writePageEnd() {
      endLine();
    }

    private void endLine() {
      String line = PlainText.strip(withoutGaps(normal(text.toString())));
      text.setLength(0);
      if (!line.isEmpty() && !Double.isNaN(start)) {
        found.add(new Layout(found.size() + 1, line, start / size, end / size));
      }
      start = Double.NaN;
    }

    /** Fonts may map to radicals (⼉) instead of characters (儿). */
    private static String normal(String text) {
      StringBuilder normal = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean radical = (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
        normal.append(
            radical
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                : String.valueOf(c));
      }
      return normal.toString();
    }

    /**
     * Justified lines come with blanks that nobody typed, between Chinese characters and digits.
     */
    private static String withoutGaps(String text) {
      return text.replaceAll(
          "(?<=[\\u2E80-\\uFFEF“”]) +(?=\\S)|(?<=\\S) +(?=[\\u2E80-\\uFFEF“”])", "");
    }
  }
}
