package city.tongyou.planreader.source;

import city.tongyou.planreader.Paragraph;
import city.tongyou.planreader.UnreadablePlan;
import city.tongyou.planreader.UnreadablePlan.Code;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a Word file (.docx). Its XML is streamed, never held as a tree, and no part may
 * unpack to more than {@link #MAX_PART_BYTES}.
 */
final class WordFile {

  /** The text of the longest plans unpacks to a few megabytes. */
  static final long MAX_PART_BYTES = 48L << 20;

  private static final int MAX_PARTS = 20_000;

  private WordFile() {}

  static List<Paragraph> paragraphs(byte[] bytes, String name) throws UnreadablePlan {
    Path copy = null;
    try {
      copy = Files.createTempFile("tongyou-plan", ".docx");
      Files.write(copy, bytes);
      return read(copy, name);
    } catch (PartTooLarge e) {
      throw bomb(name, e);
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof PartTooLarge ? bomb(name, e) : damaged(name, e);
    } catch (ZipException e) {
      throw damaged(name, e);
    } catch (IOException e) {
      throw damaged(name, e);
    } finally {
      delete(copy);
    }
  }

  private static List<Paragraph> read(Path file, String name)
      throws IOException, XMLStreamException, UnreadablePlan {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_PARTS) {
        throw new PartTooLarge();
      }
      if (zip.getEntry("word/document.xml") == null) {
        throw new UnreadablePlan(
            Code.FORMAT,
            name + " is no Word document. Save the plan as .docx, .pdf, .txt or .html.");
      }
      WordNumbering numbering = WordNumbering.NONE;
      if (zip.getEntry("word/numbering.xml") != null) {
        try (InputStream part = part(zip, "word/numbering.xml")) {
          numbering = WordNumbering.read(part);
        }
      }
      if (zip.getEntry("word/styles.xml") != null) {
        try (InputStream part = part(zip, "word/styles.xml")) {
          numbering = numbering.withStyles(part);
        }
      }
      try (InputStream part = part(zip, "word/document.xml")) {
        return new WordBody(numbering).read(part);
      }
    }
  }

  private static InputStream part(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return new Limited(zip.getInputStream(entry));
  }

  private static UnreadablePlan bomb(String name, Exception cause) {
    return new UnreadablePlan(
        Code.BOMB,
        name + " unpacks to far more than a document holds. Save it anew as .docx.",
        cause);
  }

  private static UnreadablePlan damaged(String name, Exception cause) {
    return new UnreadablePlan(
        Code.DAMAGED,
        name + " is damaged and cannot be unpacked. Open it in Word or WPS and save it anew.",
        cause);
  }

  private static void delete(@Nullable Path copy) {
    try {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      copy.toFile().deleteOnExit();
    }
  }

  private static final class Limited extends FilterInputStream {
    private long left = MAX_PART_BYTES;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int n = super.read(into, at, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) throws PartTooLarge {
      left -= n;
      if (left < 0) {
        throw new PartTooLarge();
      }
    }
  }
}
