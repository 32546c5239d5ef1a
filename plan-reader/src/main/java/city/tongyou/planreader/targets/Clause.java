package city.tongyou.planreader.targets;

import java.util.List;

/**
 * A sentence, folded and masked, with what was found in it.
 *
 * @param text the original words
 * @param folded the folded words
 * @param masked the folded words without what promises nothing
 * @param start where the sentence begins in its paragraph
 */
record Clause(
    String text,
    String folded,
    String masked,
    int start,
    List<TimePhrase> times,
    List<ScopePhrase> scopes,
    List<Quantity> quantities) {

  static Clause of(String text, String folded, int start, TimePhrases timePhrases) {
    List<TimePhrase> times = timePhrases.in(folded);
    String masked = Mask.of(folded, times);
    return new Clause(
        text, folded, masked, start, times, ScopePhrase.in(folded), Quantities.in(masked));
  }

  /** Where the comma clause around a place begins. */
  int clauseStart(int place) {
    int at = place;
    while (at > 0 && ",;:".indexOf(masked.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Where the comma clause around a place ends. */
  int clauseEnd(int place) {
    int at = place;
    while (at < masked.length() && ",;:。!?".indexOf(masked.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /**
   * Where the words of a quantity begin: its comma clause, or behind the enumeration comma that
   * separates it from the quantity before.
   */
  int itemStart(int index) {
    int start = clauseStart(quantities.get(index).start());
    for (int before = index - 1; before >= 0; before--) {
      if (quantities.get(before).start() < start) {
        return start;
      }
      if (separates(before, index)) {
        return Math.max(start, boundary(before, index));
      }
    }
    return start;
  }

  int itemEnd(int index) {
    int end = clauseEnd(quantities.get(index).end());
    for (int behind = index + 1; behind < quantities.size(); behind++) {
      if (quantities.get(behind).start() < end && separates(behind, index)) {
        return boundary(index, behind);
      }
    }
    return end;
  }

  /** An age or a bare number (0-6岁, PM2.5) is part of a name, unless both are of that kind. */
  private boolean separates(int other, int index) {
    return quantities.get(other).isCounted() || !quantities.get(index).isCounted();
  }

  /** The last separator between a quantity and the next one in the same comma clause. */
  private int boundary(int index, int next) {
    int from = quantities.get(index).end();
    int to = quantities.get(next).start();
    int comma = masked.lastIndexOf('、', to - 1);
    if (comma >= from) {
      return comma;
    }
    for (String and : List.of("以及", "和", "及", "与", "并")) {
      int at = masked.lastIndexOf(and, to - 1);
      if (at >= from) {
        return at;
      }
    }
    return timeBetween(from, to);
  }

  private int timeBetween(int from, int to) {
    for (TimePhrase time : times) {
      if (time.start() >= from && time.end() <= to) {
        return time.start();
      }
    }
    return to;
  }

  /** The words of a stretch without those that say when or each of what. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!isTimeOrScope(i)) {
        words.append(text.charAt(i));
      }
    }
    return words.toString();
  }

  private boolean isTimeOrScope(int place) {
    for (TimePhrase time : times) {
      if (place >= time.start() && place < time.end()) {
        return true;
      }
    }
    for (ScopePhrase scope : scopes) {
      int from =
          scope.start() > 0 && "为在向给对".indexOf(folded.charAt(scope.start() - 1)) >= 0
              ? scope.start() - 1
              : scope.start();
      if (scope.scope() != null && place >= from && place < scope.end()) {
        return true;
      }
    }
    return false;
  }
}
