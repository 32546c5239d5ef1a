package city.tongyou.planreader.units;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.planreader.units.Assignment.Assigned;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what? L leads, P participates, g is a group, ? is open or unread. */
class AssignmentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "牵头单位：市民政局、市财政局 | L市民政局 L市财政局",
        "参与单位：市教育局等市交委会成员单位,各级政府 | P市教育局 Pg市交委会成员单位 Pg各级政府",
        "建公园。（牵头单位：市园林局；责任单位：市住建局） | L市园林局 P市住建局",
        "责任单位：市体育局、各县（市、区）人民政府 | L市体育局 Lg各县（市、区）人民政府",
        "责任单位：市体育局（牵头）、市教育局 | L市体育局 P市教育局",
        "建公园。（市园林局牵头，市住建局、团市委配合） | L市园林局 P市住建局 P团市委",
        "建公园。（市园林局、市住建局按职责分工负责） | L市园林局 L市住建局",
        "建公园。（市园林局、市住建局） | L市园林局 L市住建局",
        "建公园。由市园林局牵头，会同市住建局落实。 | L市园林局 P市住建局",
        "配合单位：市住房和城乡建设局和市文化广电和旅游局 | P市住房和城乡建设局 P市文化广电和旅游局",
        "参加单位：各市、县（区）政府、市妇联等 | Pg各市、县（区）政府 P市妇联 P?等",
        "【责任单位：市教育局　市公安局】 | L市教育局 L市公安局"
      })
  void a_list_gives_every_name_its_role(String paragraph, String expected) {
    assertThat(
            new Assignments(false)
                .in(paragraph).stream()
                    .flatMap(assignment -> assignment.roles().stream())
                    .map(AssignmentsTest::shown)
                    .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打造10个儿童友好公园（口袋公园）。",
        "建设三个阵地（未保中心、儿童福利机构、儿童“关爱之家”）",
        "健全党委领导、政府负责、社会参与的机制。",
        "鼓励企业参与。"
      })
  void words_that_name_nobody_assign_nothing(String paragraph) {
    assertThat(new Assignments(false).in(paragraph)).isEmpty();
  }

  private static String shown(Assigned name) {
    String kind =
        switch (name.kind()) {
          case BODY -> "";
          case GROUP -> "g";
          case OPEN_END, UNREAD -> "?";
        };
    return (name.isLead() ? "L" : "P") + kind + name.name();
  }
}
