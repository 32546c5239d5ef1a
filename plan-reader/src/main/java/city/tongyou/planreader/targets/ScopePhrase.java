package city.tongyou.planreader.targets;

import city.tongyou.planreader.Target.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that say each of what: 各市区, 每个镇（街道）, 全市.
 *
 * @param scope null where "each" means something that is no region (每所学校)
 */
record ScopePhrase(int start, int end, @Nullable Scope scope) {

  private static final String EACH = "(?:各个?|每一?个?|所有(?:的)?|每座|每处)";
  private static final String DISTRICT =
      "(?:设区市|县级市|县(?:\\(市、?区\\)|市区)|市\\(?、?县、?\\(?区?\\)|市、?\\(?县\\)?、?区|区、?\\(?市、?\\)?县|区\\(县(?:、市|市)?\\)|县\\((?:区|市)\\)区?|市\\((?:区|县)\\)区?|区\\((?:市|县)\\)县?|旗县(?:市区)?|市区|区县|县区|市县|板块|区|县|地市)(?![域级属划块位长])";
  private static final String TOWN =
      "(?:(?:乡)?镇、?\\(?(?:街道|乡|办)(?:办事处)?、?\\)?|乡\\(?镇\\)?(?:、?\\(?街道\\)?)?|街道\\(?、?乡?镇\\)?(?:\\(乡\\))?|镇街|街镇|街道|镇|苏木)(?!级)";
  private static final String COMMUNITY =
      "(?:城乡社区|城市社区|农村社区|村\\(?、?(?:社区|居)\\)?|社区\\(?、?村?\\)?|行政村|村)(?!级)";
  private static final String PREFIX = "(?:[^,;。:、]{0,6}?)";

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<city>全市(?:域|范围(?:内)?)?|市级(?=层面)|全县|全区|全省|市本级)"
              + "|"
              + EACH
              + "(?<community>"
              + COMMUNITY
              + ")(?!服务|综合)"
              + "|"
              + EACH
              + "(?<town>"
              + TOWN
              + ")"
              + "|"
              + EACH
              + "(?<district>"
              + DISTRICT
              + ")"
              + "|每(?:个|所|家|名|座|条|支|户|位|处|间)(?!月|季|学期|工作日|年)(?<other>"
              + PREFIX
              + ")");

  static List<ScopePhrase> in(String folded) {
    List<ScopePhrase> phrases = new ArrayList<>();
    Matcher matcher = PHRASE.matcher(folded);
    while (matcher.find()) {
      phrases.add(new ScopePhrase(matcher.start(), matcher.end(), scope(matcher)));
    }
    return phrases;
  }

  private static @Nullable Scope scope(Matcher matcher) {
    if (matcher.group("city") != null) {
      return Scope.CITY;
    }
    if (matcher.group("community") != null) {
      return Scope.COMMUNITY;
    }
    if (matcher.group("town") != null) {
      return Scope.TOWN;
    }
    return matcher.group("district") != null ? Scope.DISTRICT : null;
  }
}
