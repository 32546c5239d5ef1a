package city.tongyou.planreader.units;

import java.util.regex.Pattern;

/** Is this the name of a body, of a group of bodies, or something else? */
final class UnitWords {

  private static final int LONGEST_NAME = 30;

  private static final Pattern GROUP =
      Pattern.compile(
          "(?:各|有关|相关|所有|全体|其他|所属|属地|本级|驻.{1,4}各|市级各|市直各|市各|区各|县各).*"
              + "|.*(?:成员单位|有关部门|相关部门|有关单位|相关单位|各部门|各单位|责任部门|责任单位|职能部门|主管部门|行业部门|涉及部门|直属部门|市级部门|市直部门|区级部门|县级部门|市直单位|区直单位|县直单位|市级机关|部门单位|所属机构|属地政府|有关企业|相关企业|相关机构|有关机构)"
              + "|.*(?:及|和)(?:所属|其|相关|有关|下属).{2,8}"
              + "|(?:.{0,2}级|.{0,4}属地)?(?:人民)?政府|(?:县|区|镇|乡|街道|旗|州|\\([^()]*\\)|市(?!人民政府|政府)|、)+(?:级)?(?:两级)?(?:人民)?(?:政府|办事处|管委会)|(?:市|县|区|镇|乡|街道)(?:、(?:市|县|区|镇|乡|街道))+(?:级)?(?:两级|三级)?.{2,8}|[市县区镇乡]{2,3}两级.{2,8}"
              + "|(?:县|市|区|镇|乡|街道|乡镇|镇街|街镇|区县|县区|市区|市县|社区|村|村居|村社区|园区|开发区|功能区|\\([^()]*\\)|、)+"
              + "|(?:高等院校|高等学校|高校|院校|科研机构|科研院所|科研单位|群众团体|群团组织|群团|社会组织|社会团体|社会力量|社会机构|社会各界|行业协会|企业|企事业单位|企业事业单位|金融机构|医疗机构|学校|中小学|中小学校|幼儿园|媒体|新闻媒体|志愿组织|公益组织|慈善组织|社会工作机构|社会组织和企业|街道办事处|乡镇人民政府|镇人民政府|乡镇政府|区县政府|区政府|县政府|县级政府|镇政府|村委会|居委会|村居委会|基层组织|运营单位|建设单位|养老机构|托育机构)");
  private static final Pattern BODY =
      Pattern.compile(
          ".*(?:局|委|办|部|厅|署|院|会|台|社|馆|所|站|园|校|行|处|科|室|组|队|厂|联|团|中心|集团|公司|大学|学院|政府|妇联|残联|文联|科协|侨联|工会|管委|支队|总队|机关|银监|税务|海关|气象|消防|邮政|供电|供销社|供销总社|关工委|团市委|电视|广电|日报|报社|传媒|轨道|电网|铁塔|移动|电信|联通|专班|指挥部|党校|军分区|武装部|法学会|红十字|指定单位|研究|法院|检察|监狱|基地|平台|医院)"
              + "(?:\\([^()]{1,30}\\))?");
  private static final Pattern PROSE =
      Pattern.compile(
          ".*(?:的|了|应|并|以下|均|需|不再|将|要|须|推进|开展|建立|建设(?!局|和|委|厅|集团|银行|部|管理|投资|中心)|实施|提高|完成|达到|不少于|[:。;!?%]).*");

  private UnitWords() {}

  static NameKind kind(String folded) {
    String name = folded.replaceAll("\\s", "");
    if (name.isEmpty() || name.length() > LONGEST_NAME || PROSE.matcher(name).matches()) {
      return NameKind.UNREAD;
    }
    if (GROUP.matcher(name).matches()) {
      return NameKind.GROUP;
    }
    return BODY.matcher(name).matches() && name.length() > 1 ? NameKind.BODY : NameKind.UNREAD;
  }

  /** Whether a name is complete, so that 和 behind it may join another one. */
  static boolean isOffice(String folded) {
    return folded.strip().matches(".*(?:局|委|办|部|厅|院|会|联|协|团|队|政府|公司|集团|中心|大学|银行|分行|单位|部门|政府部门)");
  }

  static boolean isUnit(String folded) {
    return kind(folded) != NameKind.UNREAD;
  }
}
