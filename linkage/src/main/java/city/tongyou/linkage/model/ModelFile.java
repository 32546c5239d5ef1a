package city.tongyou.linkage.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes models as JSON. */
public final class ModelFile {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ModelFile() {}

  public static String write(Model model) {
    return JSON.writeValueAsString(model);
  }

  /** Writes a model to a file, whole or not at all. */
  public static void write(Model model, Path file) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(beside, write(model));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException if the text is no model, saying where
   */
  public static Model read(String json) {
    try {
      return JSON.readValue(json, Model.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not a model: " + e.getOriginalMessage() + at(e), e);
    }
  }

  public static Model read(Path file) throws IOException {
    return read(Files.readString(file));
  }

  private static String at(JacksonException e) {
    var place = e.getLocation();
    return place == null
        ? "."
        : " (line %d, column %d).".formatted(place.getLineNr(), place.getColumnNr());
  }
}
