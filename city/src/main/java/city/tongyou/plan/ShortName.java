package city.tongyou.plan;

import java.util.regex.Pattern;

/** A few characters that tell a heading from its neighbours: what all of them share is left out. */
final class ShortName {

  private static final int LONGEST_TASK = 9;

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "^(开展|推进|实施|建设|打造|加大|提高|完善|编制|举办|构建|净化|动员|畅通|增强|弘扬|新时代|推行|加强|深化|健全)+"
              + "|儿童友好(?=..)|试点推广|行动(计划)?$|[“”《》（）()「」+]|(计划|工程|项目|工作)$");

  private ShortName() {}

  /** 社会政策友好 → 社会政策. */
  static String ofDimension(String name) {
    return orWhole(name.replaceFirst("友好$", ""), name);
  }

  /** 儿童友好政策设计行动 → 政策设计. */
  static String ofAction(String name) {
    var shorter = name.replaceFirst("行动$", "").replaceFirst("^儿童友好", "").replaceFirst("^儿童", "");
    return orWhole(shorter.replaceFirst("(提升|促进|塑造)$", ""), name);
  }

  /** 推进普惠托育提质扩面 → 普惠托育提质扩面. */
  static String ofTask(String title) {
    var plain = orWhole(BOILERPLATE.matcher(title).replaceAll(""), title);
    var clause = plain.replaceFirst("[，、·和].*$", "");
    var shorter = clause.length() < 3 ? plain : clause;
    return shorter.length() <= LONGEST_TASK ? shorter : shorter.substring(0, LONGEST_TASK) + "…";
  }

  private static String orWhole(String shorter, String whole) {
    return shorter.isBlank() ? whole : shorter.strip();
  }
}
