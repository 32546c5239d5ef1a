package city.tongyou.linkage.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The languages of the pages. */
@SuppressWarnings("ImmutableEnumChecker") // the words are read once and never changed
public enum Language {
  ZH("zh-Hans", Locale.SIMPLIFIED_CHINESE),
  EN("en", Locale.ENGLISH);

  private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z_]+");

  private final String tag;
  private final Locale locale;
  private final Properties words;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
    this.words = read(file(this.name()));
  }

  String tag() {
    return tag;
  }

  /** The text of a key with its gaps filled; gaps are texts, numbers already written. */
  String says(String key, String... gaps) {
    String pattern =
        Objects.requireNonNull(words.getProperty(key), () -> "No words for " + key + " in " + tag);
    return new MessageFormat(pattern, locale).format(gaps);
  }

  /**
   * What this language calls a comparison, level or column of the shipped models; others keep the
   * name that their model gives.
   */
  String calls(String name) {
    return words.getProperty("label." + NOT_IN_KEYS.matcher(name).replaceAll("_"), name);
  }

  Properties words() {
    return words;
  }

  Language other() {
    return this == ZH ? EN : ZH;
  }

  private static String file(String name) {
    return "words_" + name.toLowerCase(Locale.ROOT) + ".properties";
  }

  private static Properties read(String file) {
    var words = new Properties();
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(Language.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
