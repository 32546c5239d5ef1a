package city.tongyou.planreader.targets;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.planreader.Target;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does one sentence promise, in a plan for 2021 to 2025? */
class TargetReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年建成公园10个，改造学校5所。 | 公园 EQ 10个 IN_YEAR 2023; 学校 EQ 5所 IN_YEAR 2023",
        "到2023年底，每个镇（街道）至少建成1-2家托育机构。 | 托育机构 RANGE 1-2家 BY_DATE 2023-12-31 TOWN",
        "覆盖率由2020年的85%提高到2025年的95%。 | 覆盖率 GE 95% BY_DATE 2025-12-31",
        "2024年6月底前，培训教师不少于1.5万人次。 | 教师 GE 15000人次 BY_DATE 2024-06-30",
        "到2025年，学校、医院、公园各建成10个。 | 学校 EQ 10个 BY_DATE 2025-12-31; 医院 EQ 10个 BY_DATE 2025-12-31; 公园 EQ 10个 BY_DATE 2025-12-31",
        "2025年底前，各社区设立两个儿童之家。 | 儿童之家 EQ 2个 BY_DATE 2025-12-31 COMMUNITY",
        "到2025年，百分之八十以上的社区建成驿站。 | 社区建成驿站 GE 80% BY_DATE 2025-12-31",
        "“十四五”期间，累计投入资金3亿元。 | 投入资金 EQ 3亿元 CUMULATIVE 2025-12-31",
        "到2025年，婴儿死亡率控制在3‰以内。 | 婴儿死亡率 LE 3‰ BY_DATE 2025-12-31",
        "2025年接待儿童超过100万人次。 | 接待儿童 GE 1000000人次 IN_YEAR 2025",
        "建成驿站30个（2023年底前完成）。 | 驿站 EQ 30个 BY_DATE 2023-12-31"
      })
  void a_sentence_promises_what_a_person_reads_in_it(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "面向0-6岁儿童和年满12周岁的少年开展服务。",
        "打造15分钟社区生活圈。",
        "推出“四大关爱包”，实施“双百双千双万”行动。",
        "落实《规划（2021-2025年）》，按照苏政发〔2021〕12号文件执行。",
        "治理PM2.5和Ⅲ类水体，宣传12345热线。",
        "目前全市已建成公园300个。",
        "打造一批特色项目，建立一支队伍。",
        "第三方评估，前10名给予表扬。"
      })
  void numbers_of_other_kinds_are_no_promises(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  private static String read(String sentence) {
    TargetReader reader = new TargetReader(new TimePhrases(2021, 2025), null);
    reader.read(0, 1, sentence, 0, sentence.length());
    List<Target> targets = reader.targets();
    return targets.stream().map(TargetReaderTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Target target) {
    String max = target.quantityMax() == null ? "" : "-" + target.quantityMax().toPlainString();
    String when =
        target.year() == null ? String.valueOf(target.deadline()) : target.year().toString();
    String scope = target.scope() == Target.Scope.CITY ? "" : " " + target.scope();
    return "%s %s %s%s%s %s %s%s"
        .formatted(
            target.object(),
            target.comparator(),
            target.quantity().toPlainString(),
            max,
            target.unit(),
            target.window(),
            when,
            scope);
  }
}
