package city.tongyou.planreader.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a list of names: 市教育局、市公安局等市交委会成员单位，各级政府. */
final class NameList {

  private static final Pattern OPEN_END =
      Pattern.compile("(.*?)等\\s*(?:\\d+|[一二三四五六七八九十]+)?\\s*(?:个|家)?(?:部门|单位|部门单位|相关方面|方面)?");
  private static final Pattern OPEN_GROUP = Pattern.compile("(.+?)等(?!级|次|教育|院校|学校|职业)(.{2,})");
  private static final Pattern AND = Pattern.compile("(以及|会同|及|和|与|并)");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "各?(?:设区)?(?:市|县|区|镇|乡|州|旗|街道|乡镇|县级市|自治县|开发区|村|社区|市级|县级|区级|省|省级|功能区|新区|园区|行业|学校)");
  private static final Pattern ROLE_NOTE =
      Pattern.compile("\\s*\\((?:牵头|主办|牵头单位|主责|首位|负责|配合|参与|协办|责任单位)\\)$");

  private NameList() {}

  static List<Mention> of(Words list) {
    List<Mention> mentions = new ArrayList<>();
    for (Words piece : pieces(list)) {
      addPiece(piece.stripped(), mentions);
    }
    return mentions;
  }

  /** Cuts at separators outside brackets; 各市、县（区）人民政府 stays whole. */
  private static List<Words> pieces(Words list) {
    List<Words> pieces = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= list.folded().length(); i++) {
      char c = i < list.folded().length() ? list.folded().charAt(i) : '、';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean ends = i == list.folded().length() || (depth <= 0 && isSeparator(list.folded(), i));
      if (ends && !staysWhole(list, start, i)) {
        pieces.add(list.sub(start, i));
        start = i + 1;
      }
    }
    return pieces;
  }

  private static boolean isSeparator(String folded, int at) {
    char c = folded.charAt(at);
    if (c == ' ' || c == '\t') {
      return UnitWords.isUnit(lastPiece(folded, at))
          && at + 1 < folded.length()
          && folded.charAt(at + 1) != '等';
    }
    return "、,;。/|".indexOf(c) >= 0;
  }

  private static String lastPiece(String folded, int end) {
    int start = end;
    while (start > 0 && "、,;。/| ".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    return folded.substring(start, end);
  }

  /** 各市、 or 市、 at the start of a piece belongs to the next one, when that one names an office. */
  private static boolean staysWhole(Words list, int start, int end) {
    if (end >= list.folded().length() || list.folded().charAt(end) != '、') {
      return false;
    }
    String piece = list.folded().substring(start, end).strip();
    String rest = list.folded().substring(end + 1);
    String last = piece.substring(piece.lastIndexOf('、') + 1);
    return UNFINISHED.matcher(last).matches()
        && !rest.startsWith("各")
        && (joins(last, rest)
            || rest.matches(
                "(?:(?:市|县|区|镇|乡|州|旗|街道|自治县|开发区|村|社区|\\([^()]*\\)|、)*)(?:区|县|市|镇|乡|街道|\\))?(?:级)?(?:两级)?(?:人民|相关|有关)?(?:政府|管委会|办事处|党委|部门|单位|妇联|团委|民政).*"));
  }

  /** 各镇、街道 */
  private static boolean joins(String last, String rest) {
    return last.startsWith("各")
        && rest.matches("(?:街道|乡|村|社区|区|县|镇|开发区|园区|市)(?:办事处)?(?:[、,;。].*)?");
  }

  private static void addPiece(Words piece, List<Mention> into) {
    if (piece.isEmpty()) {
      return;
    }
    Matcher note = ROLE_NOTE.matcher(piece.folded());
    Words name = note.find() ? piece.sub(0, note.start()) : piece;
    Matcher open = OPEN_END.matcher(name.folded());
    Matcher group = OPEN_GROUP.matcher(name.folded());
    if (open.matches()) {
      addName(name.sub(0, open.end(1)), into);
      into.add(mention(name.sub(open.end(1), name.text().length()), NameKind.OPEN_END));
    } else if (group.matches() && UnitWords.isUnit(group.group(1))) {
      addName(name.sub(0, group.end(1)), into);
      addName(name.sub(group.start(2), group.end(2)), into);
    } else {
      addName(name, into);
    }
  }

  private static void addName(Words untrimmed, List<Mention> into) {
    Words name = untrimmed.stripped();
    if (name.isEmpty()) {
      return;
    }
    Matcher and = AND.matcher(name.folded());
    while (UnitWords.kind(name.folded()) != NameKind.GROUP && and.find()) {
      String left = name.folded().substring(0, and.start());
      String right = name.folded().substring(and.end());
      if (UnitWords.isUnit(left) && UnitWords.isOffice(left) && UnitWords.isUnit(right)) {
        into.add(mention(name.sub(0, and.start()), UnitWords.kind(left)));
        addName(name.sub(and.end(), name.text().length()), into);
        return;
      }
    }
    into.add(mention(name, UnitWords.kind(name.folded())));
  }

  private static Mention mention(Words words, NameKind kind) {
    return new Mention(words.text(), kind, words.start(), words.end());
  }
}
