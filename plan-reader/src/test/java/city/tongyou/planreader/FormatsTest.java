package city.tongyou.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** One plan says the same in every format. */
class FormatsTest {

  private static final List<String> FILES =
      List.of("01-brackets-at-the-end", "02-verbs", "06-text-and-annex-table", "15-four-levels");

  @Test
  void a_word_file_says_what_the_text_says() throws Exception {
    for (String file : FILES) {
      assertThat(tree(Documents.word(lines(file)), "plan.docx")).as(file).isEqualTo(tree(file));
    }
    assertThat(tree(Documents.word(lines("05-table")), "plan.docx")).isEqualTo(tree("05-table"));
  }

  @Test
  void a_web_page_says_what_the_text_says() throws Exception {
    for (String file : FILES.subList(0, 2)) {
      assertThat(tree(Documents.html(lines(file)), "plan.html")).as(file).isEqualTo(tree(file));
    }
  }

  @Test
  void a_pdf_file_says_what_the_text_says() throws Exception {
    for (String file : FILES.subList(0, 2)) {
      assertThat(tree(Documents.pdf(lines(file)), "plan.pdf")).as(file).isEqualTo(tree(file));
    }
  }

  @Test
  void old_encodings_say_what_utf_8_says() throws Exception {
    String text = String.join("\r\n", lines(FILES.getFirst()));
    for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      assertThat(tree(text.getBytes(charset), "plan.txt")).isEqualTo(tree(FILES.getFirst()));
    }
  }

  @Test
  void automatic_numbers_of_word_are_read_as_printed() throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        var bytes = new java.io.ByteArrayOutputStream()) {
      XWPFNumbering numbering = document.createNumbering();
      CTAbstractNum list = CTAbstractNum.Factory.newInstance();
      level(list, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
      level(list, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
      var id =
          numbering.addNum(
              numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
      document.createParagraph().createRun().setText("柳城市儿童友好行动方案（2023年）");
      numbered(document, id, 0, "重点任务");
      numbered(document, id, 1, "建设公园。建成公园12个。（市园林局牵头）");
      numbered(document, id, 1, "建设学校。建成学校3所。（市教育局牵头）");
      numbered(document, id, 0, "保障措施");
      numbered(document, id, 1, "加强领导。");
      document.write(bytes);
      PlanDocument plan = read(bytes.toByteArray(), "plan.docx");
      assertThat(plan.tasks().map(Task::no)).containsExactly(1, 2);
      assertThat(plan.tasks().map(Task::title)).containsExactly("建设公园", "建设学校");
      assertThat(plan.guarantees()).extracting(Guarantee::title).containsExactly("加强领导");
    }
  }

  private static void level(
      CTAbstractNum list, int level, STNumberFormat.Enum format, String text) {
    CTLvl of = list.addNewLvl();
    of.setIlvl(java.math.BigInteger.valueOf(level));
    of.addNewStart().setVal(java.math.BigInteger.ONE);
    of.addNewNumFmt().setVal(format);
    of.addNewLvlText().setVal(text);
  }

  private static void numbered(
      XWPFDocument document, java.math.BigInteger list, int level, String text) {
    var paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(java.math.BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  private static List<String> lines(String file) throws Exception {
    return Files.readAllLines(Path.of("src/test/resources/plans", file + ".txt"));
  }

  private static List<String> tree(String file) throws Exception {
    return withoutWarnings(PlanReader.read(Path.of("src/test/resources/plans", file + ".txt")));
  }

  private static List<String> tree(byte[] bytes, String name) throws Exception {
    return withoutWarnings(read(bytes, name));
  }

  private static PlanDocument read(byte[] bytes, String name) throws Exception {
    return PlanReader.read(new ByteArrayInputStream(bytes), name);
  }

  /** Lines are numbered in each format's own way. */
  private static List<String> withoutWarnings(PlanDocument plan) {
    return Outcome.of(plan).stream().filter(line -> !line.startsWith("W")).toList();
  }
}
