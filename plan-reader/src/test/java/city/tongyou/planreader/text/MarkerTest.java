package city.tongyou.planreader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines begin like headings? */
class MarkerTest {

  @ParameterizedTest
  @CsvSource({
    "第一章 总则, CHAPTER, 1",
    "第十二节 监测, SECTION, 12",
    "三、实施保障, CHINESE, 3",
    "（二）公共服务, CHINESE_BRACKETS, 2",
    "(十一)公共服务, CHINESE_BRACKETS, 11",
    "12.儿童安全, ARABIC, 12",
    "８．城市, ARABIC, 8",
    "3、教育, ARABIC, 3",
    "（21）开展, ARABIC_BRACKETS, 21",
    "2.1 底座, DECIMAL, 1",
    "2.1.3平台, DECIMAL_DEEP, 3",
    "③开展, CIRCLED, 3",
    "任务五：开展, LABEL, 5",
    "——到2025年, DASH, 0"
  })
  void a_numbered_line_is_a_heading(String line, Marker.Style style, int number) {
    assertThat(Marker.of(line).map(Marker::style)).contains(style);
    assertThat(Marker.of(line).map(Marker::number)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年，全市建设30家", "3.5万名儿童", "一批项目", "十四五时期", "2.5个", "30%的社区", "12 个公园"})
  void a_number_of_things_is_no_heading(String line) {
    assertThat(Marker.of(line)).isEmpty();
  }
}
