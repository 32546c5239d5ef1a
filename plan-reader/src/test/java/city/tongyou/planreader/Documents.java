package city.tongyou.planreader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes documents of other formats from the lines of a plan. */
final class Documents {

  private Documents() {}

  /** Written by Apache POI; rows of tabs become tables. */
  static byte[] word(List<String> lines) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XWPFTable table = null;
      for (String line : lines) {
        if (line.indexOf('\t') < 0) {
          document.createParagraph().createRun().setText(line);
          table = null;
          continue;
        }
        String[] cells = line.split("\t", -1);
        int row = table == null ? 0 : table.getNumberOfRows();
        if (table == null) {
          table = document.createTable(1, cells.length);
        } else {
          table.createRow();
        }
        for (int i = 0; i < cells.length; i++) {
          table.getRow(row).getCell(i).setText(cells[i]);
        }
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** A package with one part of Word's XML, as no Word would write it. */
  static byte[] zip(String part, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] html(List<String> lines) {
    StringBuilder html =
        new StringBuilder(
            "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title><style>p{}</style></head>"
                + "<body><nav>首页 > 政务公开</nav><div><p>");
    for (String line : lines) {
      html.append(line.replace("&", "&amp;")).append("<br>");
    }
    html.append("</p></div><footer>网站地图</footer></body></html>");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Pages of 30 lines of 28 characters, set in a font that is not in the file. */
  static byte[] pdf(List<String> lines) {
    StringBuilder pages = new StringBuilder();
    StringBuilder kids = new StringBuilder();
    List<String> broken = lines.stream().flatMap(line -> wrapped("　　" + line).stream()).toList();
    int number = 10;
    for (int at = 0; at < broken.size(); at += 30) {
      String content = content(broken.subList(at, Math.min(broken.size(), at + 30)));
      kids.append(number).append(" 0 R ");
      pages.append(
          "%d 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>endobj\n"
              .formatted(number, number + 1));
      pages.append(
          "%d 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
              .formatted(number + 1, content.length(), content));
      number += 2;
    }
    String head =
        "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[%s]/Count %d>>endobj\n"
                .formatted(kids, (number - 10) / 2)
            + "3 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>endobj\n"
            + "4 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>endobj\n"
            + "5 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>endobj\n";
    return (head + pages + "trailer<</Root 1 0 R>>\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> wrapped(String line) {
    List<String> pieces = new java.util.ArrayList<>();
    for (int at = 0; at < line.length(); at += 28) {
      pieces.add(line.substring(at, Math.min(line.length(), at + 28)));
    }
    return pieces;
  }

  private static String content(List<String> lines) {
    StringBuilder content = new StringBuilder("BT /F 16 Tf 72 780 Td 24 TL\n");
    for (String line : lines) {
      content.append('<');
      line.chars().forEach(c -> content.append("%04X".formatted(c)));
      content.append("> Tj T*\n");
    }
    return content.append("ET").toString();
  }
}
