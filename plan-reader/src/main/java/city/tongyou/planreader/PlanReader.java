package city.tongyou.planreader;

import city.tongyou.planreader.UnreadablePlan.Code;
import city.tongyou.planreader.source.PlanFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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
      throw new UnreadablePlan(Code.NOT_FOUND, "There is no file " + file + ". Check the path.", e);
    } catch (IOException e) {
      throw new UnreadablePlan(Code.DAMAGED, "The file cannot be read: " + e.getMessage(), e);
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
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadablePlan(
          Code.TOO_LARGE,
          name + " is larger than 32 MB. Take pictures out of it, or save it as .txt.");
    }
    PlanDocument plan =
        Deadline.within(() -> new Reading(PlanFile.paragraphs(bytes, name)).document(), name);
    if (plan.tasks().findAny().isEmpty()) {
      throw new UnreadablePlan(
          Code.NO_PLAN,
          name
              + " holds no numbered tasks. Choose a plan (行动计划, 实施方案, 规划), not a notice or report.");
    }
    return plan;
  }
}
