package city.tongyou.planreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.tongyou.planreader.UnreadablePlan.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no plan are refused quickly, with a reason and what to change. */
class UnreadablePlanTest {

  @TempDir private Path folder;

  @Test
  void an_empty_or_blank_file_is_empty() {
    assertThat(code(new byte[0], "a.txt")).isEqualTo(Code.EMPTY);
    assertThat(code("  \n\t ".getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(Code.EMPTY);
  }

  @Test
  void a_text_without_tasks_is_no_plan() {
    assertThat(code("关于放假的通知\n今年放假三天。".getBytes(StandardCharsets.UTF_8), "a.txt"))
        .isEqualTo(Code.NO_PLAN);
  }

  @Test
  void a_missing_file_is_not_found() {
    assertThat(
            catchThrowableOfType(
                    UnreadablePlan.class, () -> PlanReader.read(folder.resolve("none.txt")))
                .code())
        .isEqualTo(Code.NOT_FOUND);
    assertThat(catchThrowableOfType(UnreadablePlan.class, () -> PlanReader.read(folder)).code())
        .isEqualTo(Code.DAMAGED);
  }

  @Test
  void an_encrypted_word_file_is_named_as_such() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(Documents.zip("word/document.xml", new byte[10]));
      }
      files.writeFilesystem(bytes);
      assertThat(code(bytes.toByteArray(), "a.docx")).isEqualTo(Code.ENCRYPTED);
    }
  }

  @Test
  void an_old_word_file_is_refused_by_name() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      files.writeFilesystem(bytes);
      assertThat(code(bytes.toByteArray(), "a.doc")).isEqualTo(Code.FORMAT);
    }
  }

  @Test
  void an_encrypted_pdf_file_is_named_as_such() throws Exception {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(bytes);
      assertThat(code(bytes.toByteArray(), "a.pdf")).isEqualTo(Code.ENCRYPTED);
    }
  }

  @Test
  void a_pdf_file_of_pictures_asks_for_text_recognition() throws Exception {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(bytes);
      assertThat(code(bytes.toByteArray(), "a.pdf")).isEqualTo(Code.NO_TEXT);
    }
  }

  @Test
  void a_zip_bomb_is_refused_within_five_seconds() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w=\"w\"><w:p>".getBytes(StandardCharsets.UTF_8));
      byte[] run = "<w:t>很多字很多字很多字</w:t>".repeat(4000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 800; i++) {
        zip.write(run);
      }
      zip.closeEntry();
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(code(bytes.toByteArray(), "a.docx")).isEqualTo(Code.BOMB));
  }

  @Test
  void entities_are_not_expanded_and_outside_files_not_read() throws Exception {
    String xml =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><p><t>&x;</t></p></document>";
    byte[] bytes = Documents.zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
    assertThat(code(bytes, "a.docx")).isIn(Code.DAMAGED, Code.EMPTY, Code.NO_PLAN);
  }

  @Test
  void another_zip_file_a_damaged_one_and_binary_rubbish_are_refused() throws Exception {
    byte[] zip = Documents.zip("xl/workbook.xml", new byte[10]);
    assertThat(code(zip, "a.docx")).isEqualTo(Code.FORMAT);
    assertThat(code(java.util.Arrays.copyOf(zip, 40), "a.docx")).isEqualTo(Code.DAMAGED);
    assertThat(code("%PDF-1.7 rubbish".getBytes(StandardCharsets.UTF_8), "a.pdf"))
        .isEqualTo(Code.DAMAGED);
    assertThat(code(new byte[] {(byte) 0xFF, 0, 1, 2, (byte) 0xFF, 0}, "a.txt"))
        .isEqualTo(Code.FORMAT);
  }

  @Test
  void two_hundred_megabytes_are_refused_without_being_read() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int at, int length) {
            java.util.Arrays.fill(into, at, at + length, (byte) 'a');
            return length;
          }
        };
    assertThat(
            catchThrowableOfType(UnreadablePlan.class, () -> PlanReader.read(endless, "a.txt"))
                .code())
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void the_command_says_what_is_wrong_and_exits_with_2() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = command(out, err).execute("read", empty.toString(), "--json");
    assertThat(exit).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("empty: ");
    assertThat(command(out, err).execute("read")).isEqualTo(2);
  }

  @Test
  void the_command_prints_json_that_reads_back_the_same() throws Exception {
    Path plan = Path.of("src/test/resources/plans/02-verbs.txt");
    StringWriter out = new StringWriter();
    assertThat(command(out, new StringWriter()).execute("read", plan.toString(), "--json"))
        .isZero();
    byte[] json = out.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(Outcome.of(PlanJson.read(new ByteArrayInputStream(json))))
        .isEqualTo(Outcome.of(PlanReader.read(plan)));
  }

  private static picocli.CommandLine command(StringWriter out, StringWriter err) {
    return PlanCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
  }

  private static Code code(byte[] bytes, String name) {
    UnreadablePlan refused =
        catchThrowableOfType(
            UnreadablePlan.class, () -> PlanReader.read(new ByteArrayInputStream(bytes), name));
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).endsWith(".");
    return refused.code();
  }
}
