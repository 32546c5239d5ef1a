package city.tongyou.linkage.splink;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A condition's SQL in words and signs. */
final class SqlTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_]*|\\d+(?:\\.\\d+)?"
              + "|<=|>=|<>|!=|[=<>(),.*/+-])");

  private final String sql;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  SqlTokens(String sql) {
    this.sql = sql;
    var matcher = TOKEN.matcher(sql);
    int at = 0;
    while (!sql.substring(at).isBlank()) {
      if (!matcher.region(at, sql.length()).lookingAt()) {
        throw refused();
      }
      tokens.add(matcher.group(1));
      at = matcher.end();
    }
  }

  NotImported refused() {
    return new NotImported("the condition \"" + sql + "\".");
  }

  boolean isAtEnd() {
    return next == tokens.size();
  }

  /** Takes the next token if it is this word or sign, in any case. */
  boolean accept(String wanted) {
    boolean there = !isAtEnd() && tokens.get(next).toUpperCase(Locale.ROOT).equals(wanted);
    next += there ? 1 : 0;
    return there;
  }

  void expect(String wanted) {
    if (!accept(wanted)) {
      throw refused();
    }
  }

  boolean isNext(String wanted) {
    return !isAtEnd() && tokens.get(next).equalsIgnoreCase(wanted);
  }

  boolean isNextAfter(String wanted) {
    return next + 1 < tokens.size() && tokens.get(next + 1).equals(wanted);
  }

  /** A name, without its quotes. */
  String name() {
    var token = take();
    if (token.startsWith("\"")) {
      return token.substring(1, token.length() - 1).replace("\"\"", "\"");
    }
    if (!Character.isLetter(token.codePointAt(0)) && token.charAt(0) != '_') {
      throw refused();
    }
    return token;
  }

  String take() {
    if (isAtEnd()) {
      throw refused();
    }
    return tokens.get(next++);
  }

  double number() {
    try {
      return Double.parseDouble(take());
    } catch (NumberFormatException _) {
      throw refused();
    }
  }

  int mark() {
    return next;
  }

  void reset(int mark) {
    next = mark;
  }
}
