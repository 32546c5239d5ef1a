package city.tongyou.planreader.units;

import city.tongyou.planreader.units.Assignment.Assigned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words at a paragraph's end that may name its units: a bracket or a last sentence. */
final class Closing {

  private static final Pattern AT_THE_END =
      Pattern.compile("\\((?<inner>(?:[^()]|\\([^()]*\\)){2,400})\\)\\s*[。.;,]?\\s*$");

  private Closing() {}

  /** （市教育局牵头，市公安局配合） or （市教育局、市公安局） at the end of a paragraph. */
  static Optional<Assignment> bracket(Words words) {
    Matcher matcher = AT_THE_END.matcher(words.folded());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Words inner = words.sub(matcher.start("inner"), matcher.end("inner"));
    List<Assigned> verbs = VerbList.of(inner, false);
    List<Assigned> roles = verbs.isEmpty() ? bareList(inner) : verbs;
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assignment(matcher.start(), matcher.end(), roles, ""));
  }

  /** 由市教育局牵头，市公安局配合。 as the last sentence, if every name in it is a unit's. */
  static Optional<Assignment> sentence(Words words) {
    String folded = words.folded();
    int end = folded.endsWith("。") ? folded.length() - 1 : folded.length();
    int start = Math.max(folded.lastIndexOf('。', end - 1), folded.lastIndexOf(';', end - 1)) + 1;
    List<Assigned> roles = end <= start ? List.of() : VerbList.of(words.sub(start, end), true);
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assignment(start, folded.length(), roles, ""));
  }

  private static List<Assigned> bareList(Words inner) {
    List<Mention> mentions = NameList.of(inner);
    boolean allUnits =
        mentions.stream().allMatch(mention -> mention.kind() != NameKind.UNREAD)
            && mentions.stream().anyMatch(Closing::isOffice);
    List<Assigned> roles = new ArrayList<>();
    if (allUnits) {
      Roles.assign(mentions, Assignment.Role.LEAD, roles);
    }
    return roles;
  }

  /** Without a label or verb, only a name that begins like an office's is taken for one. */
  private static boolean isOffice(Mention mention) {
    return (mention.kind() == NameKind.BODY
            && mention.name().matches("[省市区县州盟旗团国].{1,}(?:局|委|办|部|会|院|联|协|政府|委员会|妇联|残联|中心|台|社|处)"))
        || (mention.kind() == NameKind.GROUP
            && mention.name().matches("各.*(?:政府|办事处|管委会|部门|单位|委会)|各.{0,3}[区县镇]"));
  }

  /** The list behind a label ends at the bracket that closes around it, or at a full stop. */
  static Words upToBracketOrStop(Words content) {
    int depth = 0;
    for (int i = 0; i < content.folded().length(); i++) {
      char c = content.folded().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || c == '。') {
        return content.sub(0, i);
      }
    }
    return depth > 0 ? beforeOpen(content) : content;
  }

  /** A bracket that opens here and closes later belongs to the next label: …）（责任单位：. */
  private static Words beforeOpen(Words content) {
    return content.sub(0, content.folded().lastIndexOf('('));
  }

  static int openBracketBefore(String folded, int place) {
    int at = place;
    while (at > 0 && folded.charAt(at - 1) == ' ') {
      at--;
    }
    return at > 0 && folded.charAt(at - 1) == '(' ? at - 1 : place;
  }

  static int pastBracket(String folded, int place) {
    int at = place;
    while (at < folded.length() && ") 。;".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
