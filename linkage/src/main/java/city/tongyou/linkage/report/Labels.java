package city.tongyou.linkage.report;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The file that the labelling page gives back: {@code left_id,right_id,same}, with 1 for the same
 * person.
 */
public final class Labels {

  private static final String HEADER = "left_id,right_id,same";
  private static final java.util.regex.Pattern LINE =
      java.util.regex.Pattern.compile(
          "(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*)),(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*)),([01])\\s*");

  private Labels() {}

  /** A judged pair. */
  public record Label(String leftId, String rightId, boolean same) {}

  /**
   * Reads a file of labels.
   *
   * @throws IllegalArgumentException if a line is not of that form, naming it
   */
  public static List<Label> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(file + " is not in UTF-8; save it so.", e);
    }
    if (lines.isEmpty() || !lines.getFirst().strip().replace("\uFEFF", "").equals(HEADER)) {
      throw new IllegalArgumentException(
          "%s has to begin with the line %s.".formatted(file, HEADER));
    }
    var labels = new ArrayList<Label>(lines.size());
    for (int n = 1; n < lines.size(); n++) {
      if (!lines.get(n).isBlank()) {
        labels.add(label(lines.get(n), file, n + 1));
      }
    }
    return labels;
  }

  private static Label label(String line, Path file, int number) {
    Matcher fields = LINE.matcher(line);
    if (!fields.matches()) {
      throw new IllegalArgumentException(
          "%s, line %d: expected two record ids and 0 or 1.".formatted(file, number));
    }
    return new Label(field(fields, 1), field(fields, 3), fields.group(5).equals("1"));
  }

  private static String field(Matcher fields, int group) {
    String quoted = fields.group(group);
    return quoted != null ? quoted.replace("\"\"", "\"") : fields.group(group + 1);
  }
}
