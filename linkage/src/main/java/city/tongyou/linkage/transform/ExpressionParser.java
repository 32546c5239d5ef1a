package city.tongyou.linkage.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the notation of {@link Expression} by recursive descent. */
final class ExpressionParser {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final String text;
  private int at;

  ExpressionParser(String text) {
    this.text = text;
  }

  static boolean isPlain(String column) {
    return NAME.matcher(column).matches();
  }

  Expression parse() {
    var expression = expression();
    skipSpace();
    if (at < text.length()) {
      throw refused("nothing more");
    }
    return expression;
  }

  private Expression expression() {
    skipSpace();
    if (at == text.length()) {
      throw refused("a column");
    }
    char next = text.charAt(at);
    if (next == '"') {
      return new Expression.Named(quoted('"'));
    }
    if (next == '\'') {
      return new Expression.Literal(quoted('\''));
    }
    var number = take(NUMBER);
    return number.isEmpty() ? nameOrCall() : new Expression.Literal(number);
  }

  private Expression nameOrCall() {
    var name = take(NAME);
    if (name.isEmpty()) {
      throw refused("a column, a transform or a literal");
    }
    return accept('(') ? new Expression.Call(name, arguments()) : new Expression.Named(name);
  }

  private List<Expression> arguments() {
    var arguments = new ArrayList<Expression>();
    do {
      arguments.add(expression());
    } while (accept(','));
    if (!accept(')')) {
      throw refused("')' or ','");
    }
    return List.copyOf(arguments);
  }

  private String quoted(char quote) {
    var content = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char next = text.charAt(at);
      boolean doubled = next == quote && at + 1 < text.length() && text.charAt(at + 1) == quote;
      if (next == quote && !doubled) {
        at++;
        return content.toString();
      }
      at += doubled ? 1 : 0;
      content.append(next);
    }
    throw refused("a closing " + quote);
  }

  private String take(Pattern pattern) {
    var matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    at = matcher.end();
    return matcher.group();
  }

  private boolean accept(char wanted) {
    skipSpace();
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException refused(String expected) {
    return new IllegalArgumentException(
        "Cannot read the expression \"%s\": expected %s at position %d."
            .formatted(text, expected, at + 1));
  }
}
