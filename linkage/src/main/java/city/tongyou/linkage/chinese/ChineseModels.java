package city.tongyou.linkage.chinese;

import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Models that ship with the library, untrained: training learns from the files themselves, without
 * labels.
 */
public final class ChineseModels {

  private ChineseModels() {}

  /**
   * Children in the files of several departments.
   *
   * <p>Columns: {@code name}, {@code sex}, {@code birth}, {@code id_number}, {@code father}, {@code
   * mother}, {@code guardian}, {@code guardian_id}, {@code phone}, {@code address}; a file that
   * lacks one leaves it empty. Three comparisons:
   *
   * <ul>
   *   <li>name: same, same sound, similar shape, surname and given name exchanged, one character
   *       different, similar sound;
   *   <li>identity: number, birth date and sex together, so that what the number says is not
   *       counted again; two valid numbers that differ are a level of their own, and no cluster may
   *       hold two;
   *   <li>household: guardians over all roles, phone and home together, since brothers and sisters
   *       share all three; the same household with a different given name is a level of its own.
   * </ul>
   */
  public static Model children() {
    return read("children.json");
  }

  private static Model read(String file) {
    try (InputStream json =
        Objects.requireNonNull(ChineseModels.class.getResourceAsStream(file), file)) {
      return ModelFile.read(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
