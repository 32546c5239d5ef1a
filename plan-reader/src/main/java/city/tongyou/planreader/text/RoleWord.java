package city.tongyou.planreader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label before a list of units (牵头单位：), or before something else that ends such a list (完成时限：).
 *
 * @param start where the label begins
 * @param end where the list begins
 */
public record RoleWord(Role role, int start, int end) {

  /** What the units behind a label do. */
  public enum Role {
    LEAD,
    PARTICIPANT,
    /** 责任单位: a participant beside a lead, else a lead. */
    RESPONSIBLE,
    /** Until when; no units follow. */
    DEADLINE,
    /** A person, a budget or the like; no units follow. */
    OTHER
  }

  private static final String BODY = "(?:单位|部门|机构|处室|科室|方)";
  private static final String LEAD =
      "(?:(?:主要|第一)?(?:牵头|主办|主责|首责|主管|负总责|总牵头)(?:责任)?(?:实施)?"
          + BODY
          + "|第一责任"
          + BODY
          + "|主要责任"
          + BODY
          + ")";
  private static final String PARTICIPANT =
      "(?:(?:主要)?(?:参与|参加|配合|协同|协办|协助|支持|协作|联合|会同|共同参与|配合责任|其他责任)(?:责任|实施|推进)?" + BODY + ")";
  private static final String RESPONSIBLE =
      "(?:(?:责任|承办|实施|落实|负责|承担|建设|分工|主体责任|主要负责|责任落实)"
          + BODY
          + "|责任分工|任务分工|职责分工|责任主体|牵头及责任"
          + BODY
          + "|牵头和责任"
          + BODY
          + ")";
  private static final String DEADLINE = "(?:完成时限|完成时间|时间要求|时限要求|时间节点|完成期限|时间安排|推进时间|实施时间|完成年限|时限)";
  private static final String OTHER =
      "(?:责任人|责任领导|牵头领导|分管领导|联系人|责任处室|市领导|工作目标|目标要求|工作要求|进度安排|资金来源|项目资金|建设地点|备注|预期成果|主要目标|年度目标|考核指标)";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<lead>"
              + LEAD
              + ")|(?<participant>"
              + PARTICIPANT
              + ")|(?<responsible>"
              + RESPONSIBLE
              + ")|(?<deadline>"
              + DEADLINE
              + ")|(?<other>"
              + OTHER
              + "))\\s*(?:\\([^()]{0,12}\\))?\\s*(?::+|为:|(?<=单位|部门)\\s+(?=[一-龥]))\\s*");
  private static final Pattern HEADER =
      Pattern.compile("(?:" + LEAD + "|" + PARTICIPANT + "|" + RESPONSIBLE + ")");

  /** All labels of a text, folded or not, in its order. */
  public static List<RoleWord> in(String text) {
    List<RoleWord> found = new ArrayList<>();
    Matcher matcher = LABEL.matcher(Folded.of(text));
    while (matcher.find()) {
      found.add(new RoleWord(role(matcher), matcher.start(), matcher.end()));
    }
    return found;
  }

  /** Whether a text begins with the label of a list, or with the bracket around one. */
  public static boolean begins(String text) {
    Matcher matcher = LABEL.matcher(Folded.of(text));
    return matcher.find() && matcher.start() <= 1 && matcher.group("other") == null;
  }

  /** What the column under a heading of a table holds; null when it holds no units. */
  public static @Nullable Role ofColumn(String heading) {
    String bare = heading.replaceAll("[\\s:：]", "");
    if (bare.length() > 12 || !HEADER.matcher(bare).find()) {
      return null;
    }
    return bare.matches(".*" + LEAD + ".*") && !bare.matches(".*及.*|.*、.*")
        ? Role.LEAD
        : bare.matches(".*" + PARTICIPANT + ".*") ? Role.PARTICIPANT : Role.RESPONSIBLE;
  }

  private static Role role(Matcher matcher) {
    if (matcher.group("lead") != null) {
      return Role.LEAD;
    }
    if (matcher.group("participant") != null) {
      return Role.PARTICIPANT;
    }
    if (matcher.group("responsible") != null) {
      return Role.RESPONSIBLE;
    }
    return matcher.group("deadline") != null ? Role.DEADLINE : Role.OTHER;
  }
}
