package city.tongyou.planreader.outline;

import java.util.regex.Pattern;

/** What is a chapter for? Told by the words of its heading. */
public enum Chapter {
  /** Principles, aims, background: no tasks, but perhaps promised numbers. */
  FRAME,
  /** How the plan is carried out: its sections are the guarantees. */
  GUARANTEE,
  /** May be a guarantee (加强组织保障) or a field of work (强化福利保障): its place decides. */
  PERHAPS_GUARANTEE,
  /** Steps and stages in time. */
  SCHEDULE,
  /** Tasks, or a name that says nothing of the sort. */
  TASKS;

  private static final Pattern GUARANTEES =
      Pattern.compile(
          "(?:.{0,6}?(?:保障措施|实施保障|组织保障|保障机制|组织实施|支撑保障|组织领导|组织与实施|实施机制|规划实施)"
              + "|工作要求|有关要求|相关要求|推进机制|推进措施|工作保障|要素保障|措施保障|保障条件|监测评估|监督评估|督导考核"
              + "|保障$).*");
  private static final Pattern PERHAPS =
      Pattern.compile("(?:强化|加强|完善|健全|落实|夯实|做好)[^。，,]{0,10}(?:保障|实施|推进|统筹|监督|考核).{0,10}");
  private static final Pattern FRAMES =
      Pattern.compile(
          "(?:指导思想|总体要求|总体目标|总体思路|工作目标|主要目标|发展目标|基本原则|工作原则|发展基础|现状|背景|形势|总则"
              + "|基本思路|目标要求|发展环境|规划背景|编制依据|前言|工作思路|目标愿景|总体考虑|总体部署|基本情况|面临|发展回顾"
              + "|“?十三五|“?十四五”?时期面临|实施范围|适用范围|工作机制|组织机构|附则|指标体系|发展指标|建设目标|行动目标"
              + "|规划目标|重要意义|名词解释|主要指标|成效|建设基础).*");
  private static final Pattern SCHEDULES =
      Pattern.compile("(?:实施步骤|工作步骤|进度安排|时间安排|实施进度|推进步骤|阶段安排|实施阶段|工作进度|步骤安排|工作安排|时间步骤|方法步骤).*");
  private static final Pattern TASKS_AFTER_ALL =
      Pattern.compile(
          ".{0,10}(?:任务|举措|重点工作|主要工作|重点行动|主要行动|主要措施|策略措施|具体措施|重点领域|行动内容|重点工程|重点项目|工作内容|建设内容|发展领域).{0,14}");

  /** The kind of a chapter with this name, its number left out. */
  public static Chapter of(String name) {
    String bare = name.replaceAll("\\s", "");
    if (TASKS_AFTER_ALL.matcher(bare).matches()) {
      return TASKS;
    }
    if (GUARANTEES.matcher(bare).matches()) {
      return GUARANTEE;
    }
    if (FRAMES.matcher(bare).matches()) {
      return FRAME;
    }
    if (SCHEDULES.matcher(bare).matches()) {
      return SCHEDULE;
    }
    return PERHAPS.matcher(bare).matches() ? PERHAPS_GUARANTEE : TASKS;
  }
}
