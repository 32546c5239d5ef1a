package city.tongyou.planreader.targets;

import city.tongyou.planreader.text.Folded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a task announces without a number: documents and works to deliver, and aims. */
public final class Announced {

  private static final String WRITE =
      "(?:研究制定|研究出台|制定出台|制定实施|探索出台|编制|制定|出台|印发|编写|绘制|修订|制作|发布|编印|推出)";
  private static final Pattern TITLED =
      Pattern.compile("(?:" + WRITE + "|具体包括:?|包括:?)[^。;]*?(?=《)(?<titles>[^。;]*》)");
  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,60})》");
  private static final Pattern WRITTEN =
      Pattern.compile(
          WRITE
              + "(?<work>[^,;。:、《》时]{2,40}?(?:\\([^()]{0,20}\\))?(?:规划|计划|方案|指引|指南|办法|规范|标准|细则|意见|政策|制度|清单|目录|图集|地图|手册|规程|导则|条例)(?!时|中|期|过程|的)(?:\\([^()]{0,20}\\))?)");
  private static final Pattern AIM =
      Pattern.compile(
          "[^,;。:]{2,30}?(?:率|水平|能力|质量|比例|标准|满意度|获得感|知晓度|差距|体系|机制|格局|环境|氛围|数量|规模|面)[^,;。:]{0,6}?(?:有效控制|得到控制|明显提升|显著提升|明显提高|显著提高|明显改善|显著改善|持续提升|持续提高|逐步提高|逐年提高|稳步提升|不断提升|不断提高|不断完善|更加完善|基本形成|基本建立|明显下降|持续下降|逐步缩小|全面提升|大幅提升|稳步提高|进一步提升|保持在[^,;。\\d]{2,12}前列|位居[^,;。\\d]{2,12}前列)"
              + "|(?:全面|基本|逐步)?实现[^,;。:\\d]{2,40}?(?:全覆盖|提档升级|均等化|一体化|清零|有效衔接|无缝衔接|常态化|规范化|应保尽保|全域覆盖)"
              + "|(?:逐步缩小|有效控制|有效降低|不断提升|不断提高|持续提升|稳步提高|全面提升|显著提升)[^,;。:\\d]{2,30}");

  private Announced() {}

  /** Titles and names of works, in the order of the text, each once. */
  public static List<String> deliverables(String text) {
    String folded = Folded.of(text);
    Set<String> works = new LinkedHashSet<>();
    Matcher titled = TITLED.matcher(folded);
    while (titled.find()) {
      Matcher title = TITLE.matcher(folded).region(titled.start("titles"), titled.end("titles"));
      while (title.find()) {
        works.add(text.substring(title.start(), title.end()));
      }
    }
    Matcher written = WRITTEN.matcher(folded);
    while (written.find()) {
      works.add(text.substring(written.start("work"), written.end("work")));
    }
    return new ArrayList<>(works);
  }

  /** Aims without a number, as written, in the order of the text. */
  public static List<String> goals(String text) {
    String folded = Folded.of(text);
    Set<String> goals = new LinkedHashSet<>();
    Matcher aim = AIM.matcher(folded);
    while (aim.find()) {
      String goal = text.substring(aim.start(), aim.end()).strip();
      if (goal.chars().noneMatch(Character::isDigit)) {
        goals.add(goal);
      }
    }
    return new ArrayList<>(goals);
  }
}
