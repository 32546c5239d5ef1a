package city.tongyou.linkage.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists beside this package; lines that start with {@code #} say where a list comes from. */
final class WordLists {

  private WordLists() {}

  static List<String> lines(String list) {
    var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(list), list);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All characters of a list, each once, in order. */
  static List<String> characters(String list) {
    return String.join("", lines(list))
        .codePoints()
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  static List<String> words(String line) {
    return List.of(line.split(" ", -1));
  }
}
