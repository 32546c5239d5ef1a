package city.tongyou.ui.part;

import city.tongyou.ui.Light;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the style guide shows of the parts that list things: invented, in both languages. */
public final class Examples {

  private static final LocalDate END_OF_QUARTER = LocalDate.of(2022, 9, 30);

  private final boolean chinese;

  private Examples(boolean chinese) {
    this.chinese = chinese;
  }

  public static Examples in(boolean chinese) {
    return new Examples(chinese);
  }

  private String say(String inChinese, String inEnglish) {
    return chinese ? inChinese : inEnglish;
  }

  public List<Moment> moments() {
    return List.of(
        new Moment(
            LocalDate.of(2022, 10, 20),
            Light.TRACK,
            say("第 7 次发布：712 个", "Seventh release: 712 classes"),
            say("领导小组办公室审核通过", "approved by the leading group's office")),
        new Moment(
            LocalDate.of(2022, 7, 8),
            Light.RISK,
            say("曾亮“有风险”：暑期首周 286 个", "Was at risk: 286 classes in the first week"),
            say("7月11日集中开班后转为按期", "back on track when most classes opened on 11 July")),
        new Moment(
            LocalDate.of(2021, 12, 20),
            null,
            say("口径裁定：三年累计", "Ruled: the total of three years"),
            say("原文未写按年还是累计", "the document does not say whether a year or in all")),
        new Moment(
            LocalDate.of(2021, 8, 31),
            Light.MET,
            say("试点阶段完成，286 个", "Pilot stage done: 286 classes"),
            ""));
  }

  public List<Stage> stages() {
    return List.of(
        new Stage(
            say("试点", "Pilot"),
            say("2021年", "2021"),
            Light.MET,
            say("完成，次年补齐", "Met a year late"),
            say("286 个", "286"),
            say("应 300 个", "300 due")),
        new Stage(
            say("扩面", "Spread"),
            say("2022年", "2022"),
            Light.MET,
            null,
            say("712 个", "712"),
            say("应 650 个", "650 due")),
        new Stage(
            say("全覆盖", "Everywhere"),
            say("2023年", "2023"),
            Light.IDLE,
            null,
            say("1000 个", "1000"),
            say("每镇至少 1 个", "one in every town")));
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(say("计划", "Plan"), "/"),
        new Crumb(say("公共服务友好", "Child-friendly public services"), null),
        new Crumb(say("行动 4 实事项目促进", "Action 4 Practical projects"), null));
  }

  public List<Responsible> people() {
    return List.of(
        new Responsible(
            say("牵头，首位汇总", "Leads and sums up"), List.of(say("团市委", "Youth League")), true),
        new Responsible(
            say("会签", "Countersign"),
            List.of(say("市文明办", "Civic Office"), say("市教育局", "Education Bureau")),
            false),
        new Responsible(
            say("参与", "Take part"),
            List.of(say("各级政府（6 个区）", "Governments of the 6 districts")),
            false));
  }

  public List<ReleasedValue> releases() {
    return List.of(
        new ReleasedValue(END_OF_QUARTER, "712", null, "#release-7"),
        new ReleasedValue(LocalDate.of(2022, 6, 30), "286", null, null),
        new ReleasedValue(LocalDate.of(2021, 12, 31), "286", "289", null));
  }

  public List<WhyColumn> why() {
    return List.of(
        column(say("全市", "City"), cell(say("开班数", "Classes"), "712", true)),
        column(
            say("按模式", "By kind"),
            cell(say("集中式课程化", "Courses at a school"), "418", true),
            cell(say("分布式活动类", "Activities"), "236", false),
            cell(say("嵌入式行业性", "At a parent's work"), "58", false)),
        column(
            say("按区", "By district"),
            cell(say("高新园区", "Park"), "161", true),
            cell(say("昆湖区", "Kunhu"), "154", false),
            cell(say("另 4 个区", "4 others"), "103", false)),
        column(
            say("按镇街", "By town"),
            cell(say("斜桥街道", "Xieqiao"), "57", false),
            cell(say("娄江街道", "Loujiang"), "55", false),
            cell(say("胜浦街道", "Shengpu"), "49", false)));
  }

  private static WhyColumn column(String heading, WhyColumn.Cell... cells) {
    return new WhyColumn(heading, List.of(cells));
  }

  private static WhyColumn.Cell cell(String name, String value, boolean chosen) {
    return new WhyColumn.Cell(name, value, "#why", chosen);
  }

  public List<Due> dues() {
    return List.of(
        new Due(
            LocalDate.of(2022, 11, 30),
            say("各区报出儿童出行示范区选址", "Districts name their safe-way zones"),
            "#due-1",
            say("任务 21 · 市公安局等", "Task 21 · Public Security Bureau and others"),
            Light.RISK,
            say("还有 15 天", "15 days left")),
        new Due(
            LocalDate.of(2022, 12, 15),
            say("补开第 3 条校园专线", "Open the third student line"),
            "#due-2",
            say("任务 24 · 市交通局 · 原定 2021年12月31日", "Task 24 · Transport · was due 31 December 2021"),
            Light.OVERDUE,
            say("还有 30 天", "30 days left")));
  }

  public List<Change> changes() {
    return List.of(
        new Change(
            LocalDate.of(2022, 10, 20),
            null,
            null,
            say("更正", "corrected"),
            say("“梦想小屋” 211 户更正为 209 户", "Rooms renovated: 211 corrected to 209"),
            "#change-1",
            say("2 户重复登记，原数字保留可查。", "Two were entered twice; the old figure stays to be seen.")),
        new Change(
            LocalDate.of(2022, 9, 28),
            Light.TRACK,
            Light.MET,
            "",
            say("第 10 个儿童友好公园命名", "The tenth child-friendly park is named"),
            "#change-2",
            say("任务 27 完成，比截止日早 15 个月。", "Task 27 is met, 15 months early.")));
  }

  public Map<Light, Long> counts() {
    var counts = new EnumMap<Light, Long>(Light.class);
    counts.put(Light.MET, 9L);
    counts.put(Light.TRACK, 21L);
    counts.put(Light.RISK, 4L);
    counts.put(Light.OVERDUE, 2L);
    counts.put(Light.IDLE, 2L);
    return counts;
  }
}
