package city.tongyou.ui.picture;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a line may end. In Chinese that is between words and not between any two characters: ICU's
 * dictionary finds the words; what it does not know it leaves as single characters, which are taken
 * in pairs, since most words have two.
 */
final class Phrases {

  private static final String OPENING = "“‘《（(「『【";
  private static final String CLOSING = "，、：；。·）》」』】”,;:)";
  private static final String PARTICLES = "和与及的等";
  private static final Set<String> SUFFIXES = Set.of("化", "性", "式", "型", "率", "度", "者", "员");

  private Phrases() {}

  /** The text in pieces that stay whole; together they are the text. */
  static List<String> of(String text) {
    var pieces = new ArrayList<String>();
    for (var word : words(text)) {
      if (!pieces.isEmpty() && belongs(pieces.getLast(), word)) {
        pieces.add(pieces.removeLast() + word);
      } else {
        pieces.add(word);
      }
    }
    return attachSingles(pieces);
  }

  private static List<String> words(String text) {
    var breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
    breaks.setText(text);
    var words = new ArrayList<String>();
    var from = breaks.first();
    for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }

  /** Whether a line may not end before this word. */
  private static boolean belongs(String before, String word) {
    var first = word.codePointAt(0);
    if (OPENING.indexOf(before.codePointBefore(before.length())) >= 0) {
      return true;
    }
    if (OPENING.indexOf(first) >= 0) {
      return false;
    }
    if (!Character.isLetterOrDigit(first)) {
      return true;
    }
    if (!isHan(first)) {
      return !before.endsWith(" ") && !isHan(before.codePointBefore(before.length()));
    }
    return word.length() == 1 && (PARTICLES.contains(word) || isMeasured(before));
  }

  /** A number stays with the one character that says of what, as in 3 个. */
  private static boolean isMeasured(String before) {
    return before.strip().matches(".*[0-9%]");
  }

  /** Two single characters make a word; of an odd number the first closes the word before them. */
  private static List<String> attachSingles(List<String> pieces) {
    var joined = new ArrayList<String>();
    for (var i = 0; i < pieces.size(); ) {
      var run = singlesFrom(pieces, i);
      if (run == 0) {
        joined.add(pieces.get(i++));
        continue;
      }
      var singles = pieces.subList(i, i + run);
      i += run;
      var threes = run > 1 && SUFFIXES.contains(singles.getLast());
      if (run % 2 == 1 && canTakeOneMore(joined) && !threes) {
        joined.add(joined.removeLast() + singles.getFirst());
        singles = singles.subList(1, run);
      }
      joined.addAll(paired(singles));
    }
    return joined;
  }

  private static int singlesFrom(List<String> pieces, int from) {
    var to = from;
    while (to < pieces.size() && isSingle(pieces.get(to))) {
      to++;
      if (endsClause(pieces.get(to - 1))) {
        break;
      }
    }
    return to - from;
  }

  private static boolean canTakeOneMore(List<String> pieces) {
    return !pieces.isEmpty() && !endsClause(pieces.getLast());
  }

  /** Whether a line ends well here. */
  static boolean endsClause(String piece) {
    var text = piece.strip();
    return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static List<String> paired(List<String> singles) {
    var pairs = new ArrayList<String>();
    for (var i = 0; i < singles.size(); i += 2) {
      var pair = String.join("", singles.subList(i, Math.min(i + 2, singles.size())));
      var leftOver = pair.length() == 1 && !pairs.isEmpty();
      pairs.add(leftOver ? pairs.removeLast() + pair : pair);
    }
    return pairs;
  }

  private static boolean isSingle(String piece) {
    var letters = piece.codePoints().filter(Character::isLetterOrDigit).toArray();
    return letters.length == 1 && isHan(letters[0]);
  }

  private static boolean isHan(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }
}
