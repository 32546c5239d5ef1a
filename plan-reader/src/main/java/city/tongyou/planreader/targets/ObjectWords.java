package city.tongyou.planreader.targets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trims the words around a number to the name of what is counted or measured. */
final class ObjectWords {

  private static final String ADVERBS =
      "力争|争取|确保|计划|预计|全面|大力|重点|积极|持续|进一步|深入|加快|稳步|逐步|努力|原则上|同步|统筹|优先|有序|分别|总计|合计|累计|其中|以及|同时|至少|最少|不断|切实|有效|因地制宜|全部|再次|实现|推动|推进|促进|每年|使得?";
  private static final String VERBS =
      "建成投用|建成开放|建设|建成|建立健全|建立|新建成|新改扩建|改扩建|新建|改建|扩建|改造提升|新增加|新增|增加|增设|增配|打造|创建|创成|培育|培养|培训|开设|开展|开办|开通|开发|开放|举办|组织|形成|完成|确立|遴选|评选|选树|选培|命名|认定|推选|推出|推广|发布|制作|拍摄|编写|编制|出版|设立|设置|成立|组建|配备|配置|配齐|吸纳|引进|引入|引育|落地|落实|发展|改造|整治|整改|提升|提档升级|优化|布局|规划|投放|发放|投入|筹集|安排|提供|服务|帮扶|资助|救助|招募|招收|招聘|聘请|扶持|支持|实施|推行|达标|验收|修复|修缮|购置|添置|更新|安装|搭建|拓展|挂牌|签约|征集|扩增|储备|孵化|运营|启用|启动|建好|办好|选派|派驻|种植|栽植|创作|收集|入选|获评|申报|争创|打通|做强|做优|推荐|表彰|走访|慰问|惠及|招引|铺设|归集|上线|配送|选取|筹建|选育|集聚|消除|清理|压减|淘汰|压缩|拆除|试点|建(?![筑制档设立成议])";
  private static final String JOINS = "(?:并|及|和|或者?|、|与|了|成|/)*";

  /** A verb before one of these is part of a noun: 培训机构, 覆盖率. */
  private static final String NOUN_TAIL =
      "(?!率|度|面积|比例|比重|占比|水平|人数|人口|人员|机构|中心|基地|设施|设备|站|点|圈|组织|资金|量|对象|队伍|总|额|期|房|用地|物|资源|阵地|场所|能力|体系|平台|网络|网点|课程|项目$|力度|床位|标准|者|商|业|规模|数)";

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:"
              + JOINS
              + "(?:"
              + ADVERBS
              + ")(?=.{2,})|(?:并|将|均|各|共|再|可|须|应|要|拟|新|已)?"
              + JOINS
              + "(?:"
              + VERBS
              + ")"
              + JOINS
              + NOUN_TAIL
              + "(?=.{2,}))");
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:[,;:、\\s□]|各|完成|占|其中|分别|均|也|(?<!公)共|总数|总数量|力争|确保|不少于|至少|约|近|为|是|(?<![所拥享])有|到|至|(?<!存)在|从|由|即|实现|建成|(?<!年)新增|开展|举办|培育|总计|合计|累计|不|超|突破|原则上|配备|配置|每年|配|设|(?:要|须|应)?(?:达到|达|保持|稳定|维持|控制))$");
  private static final Pattern TRAILING_BEHIND =
      Pattern.compile("(?:[,;:、\\s□]|(?<=..)(?:目标|任务)|左右|以上|的|等)$");
  private static final Pattern LEADING_BEHIND =
      Pattern.compile("^(?:[,;:、\\s□]|以上|以下|左右|的|以内|及以上|建成(?=的))");

  private static final Pattern ADVERB = Pattern.compile("^(?:" + ADVERBS + ")(?=.{2,})");
  private static final Pattern BY_UNIT = Pattern.compile("以[^,，]{1,12}为单位");

  /** 街道层面建成养老服务中心: the thing follows the last verb of building. */
  private static final Pattern INNER_VERB =
      Pattern.compile(
          ".{2,}?(?:建成|新建|打造|创建|新增|设立|开通|举办|组建|培育|创成)" + NOUN_TAIL + "(?<thing>[^,;的]{3,})");

  private ObjectWords() {}

  /** What stands before the number (儿童友好道路 in 建成儿童友好道路不少于10处). */
  static String before(String words) {
    String object = withoutVerbs(measured(words));
    Matcher inner = INNER_VERB.matcher(object);
    return inner.matches() ? withoutVerbs(inner.group("thing")) : object;
  }

  /** What a share or level is the reading of: verbs belong to its name (建档率, 服务半径). */
  static String measured(String words) {
    String object = BY_UNIT.matcher(words).replaceAll("").replaceFirst("^[、，,；;：:\\s]+", "");
    Matcher adverb = ADVERB.matcher(object);
    while (adverb.find()) {
      object = object.substring(adverb.end()).strip();
      adverb = ADVERB.matcher(object);
    }
    return cutEnds(object, TRAILING);
  }

  /** What stands behind the number (普惠性托育机构 in 30家普惠性托育机构). */
  static String behind(String words) {
    String object = words.strip();
    Matcher head = LEADING_BEHIND.matcher(object);
    while (head.find()) {
      object = object.substring(head.end()).strip();
      head = LEADING_BEHIND.matcher(object);
    }
    return cutEnds(object, TRAILING_BEHIND);
  }

  private static String cutEnds(String words, Pattern ends) {
    String object = words.strip();
    Matcher tail = ends.matcher(object);
    while (tail.find()) {
      object = object.substring(0, tail.start()).strip();
      tail = ends.matcher(object);
    }
    return object;
  }

  /** Without the verbs and adverbs that lead up to the thing itself. */
  static String withoutVerbs(String words) {
    String object = words.replaceFirst("^[、，,；;：:\\s]+", "").strip();
    Matcher verb = LEADING.matcher(object);
    while (verb.find() && verb.end() > 0) {
      object = object.substring(verb.end()).strip();
      verb = LEADING.matcher(object);
    }
    return object;
  }
}
