package city.tongyou.planreader.units;

import city.tongyou.planreader.units.Assignment.Assigned;
import city.tongyou.planreader.units.Assignment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 市教育局牵头，市公安局、各区政府配合: names that a verb behind them gives a role. */
final class VerbList {

  private static final String DUTY = "(?:负责|落实|实施|推进|组织实施|抓好落实|组织|抓落实)?";
  private static final Pattern LEAD =
      Pattern.compile(
          "(?<names>.+?)\\s*(?:等)?(?:共同|联合)?(?:牵头|负总责|主办|主责|为牵头单位|作为牵头单位)"
              + DUTY
              + "(?:,?(?:并)?会同)?");
  private static final Pattern SHARED =
      Pattern.compile(
          "(?<names>.+?)\\s*(?:共同|联合)?(?:按(?:照)?(?:各自)?(?:的)?(?:职责|职能|任务)?(?:分工|职责|职能)?(?:分别|共同)?(?:负责|落实|配合|抓好落实|推进)(?:落实)?|分工负责|分别负责|共同负责|负责落实|负责|组织实施|具体实施|承担|承办|落实)");
  private static final Pattern HELP =
      Pattern.compile(
          "(?<names>.+?)\\s*(?:共同|积极|予以)?(?:配合|参加|参与|协助|协同|协办|支持|为(?:配合|参与|责任)单位)"
              + "(?:落实|实施|推进|做好|负责)?");
  private static final Pattern WITH = Pattern.compile("\\s*(?:会同|由|协同|联合|请)\\s*");

  private VerbList() {}

  /** The roles, or an empty list when the words hold no verb or names that are none. */
  static List<Assigned> of(Words words, boolean strict) {
    List<Assigned> assigned = new ArrayList<>();
    int start = 0;
    boolean verb = false;
    for (int end : ends(words.folded())) {
      Words segment = words.sub(start, end);
      if (read(segment, assigned)) {
        start = Math.min(end + 1, words.text().length());
        verb = true;
      }
    }
    boolean complete =
        start >= words.text().length()
            || words.sub(start, words.text().length()).stripped().isEmpty();
    boolean unread = assigned.stream().anyMatch(name -> name.kind() == NameKind.UNREAD);
    return verb && (complete || !strict) && !(strict && unread) ? assigned : List.of();
  }

  /** Whether the words hold a verb that gives roles. */
  static boolean hasVerb(String folded) {
    for (int end : ends(folded)) {
      int start =
          Math.max(
              Math.max(folded.lastIndexOf(',', end - 1), folded.lastIndexOf(';', end - 1)) + 1, 0);
      String segment = folded.substring(start, end);
      if (LEAD.matcher(segment).matches()
          || SHARED.matcher(segment).matches()
          || HELP.matcher(segment).matches()) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> ends(String folded) {
    List<Integer> ends = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth <= 0 && ",;。".indexOf(c) >= 0) {
        ends.add(i);
      }
    }
    ends.add(folded.length());
    return ends;
  }

  private static boolean read(Words segment, List<Assigned> into) {
    Words words = withoutWith(segment);
    Matcher lead = LEAD.matcher(words.folded());
    if (lead.matches()) {
      add(words, lead, Role.LEAD, into);
      return true;
    }
    boolean led = into.stream().anyMatch(Assigned::isLead);
    Matcher shared = SHARED.matcher(words.folded());
    if (shared.matches()) {
      boolean joins = led;
      add(words, shared, joins ? Role.PARTICIPANT : Role.LEAD, into);
      return true;
    }
    Matcher help = HELP.matcher(words.folded());
    if (help.matches()) {
      add(words, help, Role.PARTICIPANT, into);
      return true;
    }
    return false;
  }

  private static Words withoutWith(Words segment) {
    Matcher with = WITH.matcher(segment.folded());
    return with.lookingAt() ? segment.sub(with.end(), segment.text().length()) : segment;
  }

  private static void add(Words words, Matcher matcher, Role role, List<Assigned> into) {
    Words names = words.sub(matcher.start("names"), matcher.end("names"));
    Roles.assign(NameList.of(names), role, into);
  }
}
