package city.tongyou.linkage.chinese;

import java.util.Set;

/**
 * A person's name as it is compared: simplified characters, no spaces or dots, surname and given
 * name apart.
 *
 * @param surname one character, or a compound surname; for a name of the {@link Kind#MINORITY} kind
 *     the first part before a dot
 * @param given what follows; empty where only a surname is known
 */
public record PersonName(String surname, String given, Kind kind) {

  /** How the name was cut. */
  public enum Kind {
    /** No name: empty, or a word that says so, such as 不详. */
    MISSING,
    /** One character of surname, the usual case. */
    SINGLE_SURNAME,
    /** A surname from the list of compound surnames: 欧阳, 尉迟. */
    COMPOUND_SURNAME,
    /** A transcribed name: written with a dot, or five characters and more. */
    MINORITY,
    /** Latin or other letters. */
    LETTERS
  }

  private static final Set<String> NO_NAME =
      Set.of("不详", "未知", "无", "暂无", "未取名", "未起名", "待定", "空", "无名", "无名氏", "NULL", "NONE", "NA");
  private static final int SHORTEST_TRANSCRIPTION = 5;
  private static final String DOTS = "·•‧・．.∙⋅᛫●･";

  /** Cuts a name as it stands in a file. Never fails: what is no name is {@link Kind#MISSING}. */
  public static PersonName of(String written) {
    String compatible = withoutNote(Compatible.of(written));
    String text = bare(compatible);
    if (text.isEmpty() || NO_NAME.contains(text)) {
      return new PersonName("", "", Kind.MISSING);
    }
    if (!text.codePoints().allMatch(HanCharacters::isHan)) {
      return new PersonName(text, "", Kind.LETTERS);
    }
    int dot = firstDot(compatible.strip());
    if (dot > 0) {
      return cut(text, bare(compatible.strip().substring(0, dot)).length(), Kind.MINORITY);
    }
    return han(text);
  }

  /** The normal form of a whole name; equal forms are the same writing. */
  public static String normalise(String written) {
    return of(written).full();
  }

  public String full() {
    return surname + given;
  }

  /** The name as a clerk writes it who takes one for the other: given name first. */
  public String swapped() {
    return given + surname;
  }

  /**
   * One form for all orders in which surname and given name may stand: the least rotation of the
   * whole name, since a clerk who exchanges them leaves no sign of where the surname began.
   */
  public String anyOrder() {
    String full = full();
    String least = full;
    for (int i = 1; i < full.length(); i++) {
      String rotated = full.substring(i) + full.substring(0, i);
      boolean cutsCharacter = Character.isLowSurrogate(full.charAt(i));
      least = !cutsCharacter && rotated.compareTo(least) < 0 ? rotated : least;
    }
    return least;
  }

  public boolean isMissing() {
    return kind == Kind.MISSING;
  }

  private static PersonName han(String text) {
    int length = text.codePointCount(0, text.length());
    int compound = Surnames.compoundLength(text);
    if (compound > 0) {
      return cut(text, compound, Kind.COMPOUND_SURNAME);
    }
    int first = text.offsetByCodePoints(0, 1);
    return cut(text, first, length < SHORTEST_TRANSCRIPTION ? Kind.SINGLE_SURNAME : Kind.MINORITY);
  }

  private static PersonName cut(String text, int at, Kind kind) {
    return new PersonName(text.substring(0, at), text.substring(at), kind);
  }

  /** Drops a note in brackets that follows the name: 王小明（曾用名王明）. */
  private static String withoutNote(String text) {
    int bracket = text.indexOf('(');
    return bracket > 0 ? text.substring(0, bracket) : text;
  }

  private static String bare(String compatible) {
    var bare = new StringBuilder(compatible.length());
    compatible
        .codePoints()
        .filter(c -> Character.isLetter(c) || HanCharacters.isHan(c))
        .map(c -> Character.toUpperCase(HanCharacters.simplified(c)))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static int firstDot(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (DOTS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
