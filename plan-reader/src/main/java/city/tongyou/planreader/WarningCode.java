package city.tongyou.planreader;

import java.util.Locale;

/** What can be unclear in a plan's document. */
public enum WarningCode {
  NO_TITLE,
  NO_CITY,
  NO_PERIOD,
  NO_DIMENSIONS,
  NO_ACTIONS,
  NO_GUARANTEES,
  /** A task names nobody. */
  NO_UNITS,
  /** A list of units ends in 等 without saying which. */
  OPEN_LIST,
  /** Words stand where a unit was expected. */
  UNIT_UNREAD,
  /** A group leads the task, so no single body compiles. */
  GROUP_LEADS,
  /** Numbers of headings are skipped, repeated or out of order. */
  NUMBERING,
  /** The document announces other counts of dimensions, actions or tasks than were found. */
  COUNT_MISMATCH,
  /** The text does not say until when, or whether a year or in all. */
  DATE_UNCLEAR,
  /** Two figures for one thing: the text does not say whether the later includes the earlier. */
  BASIS_UNCLEAR,
  /** Numbers that draw a structure (一个平台、两支队伍) and may or may not be promised. */
  STRUCTURAL_NUMBER,
  /** A number with a unit that could not be read as a target. */
  NUMBER_UNREAD,
  /** "Each" of something that is no region of the city. */
  SCOPE_UNCLEAR,
  /** A promised number outside every task. */
  TARGET_OUTSIDE_TASK,
  /** A row of a task table that could not be joined with the tasks of the text. */
  ROW_UNMATCHED,
  /** A chapter that could not be placed. */
  CHAPTER_UNREAD;

  /** The code as it stands in JSON: {@code basis-unclear}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
