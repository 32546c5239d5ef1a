package city.tongyou.planreader.source;

import city.tongyou.planreader.UnreadablePlan;
import city.tongyou.planreader.UnreadablePlan.Code;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** In which encoding is a text? A byte order mark says so; else UTF-8 if it fits, else GB18030. */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  static String decode(byte[] bytes, String name) throws UnreadablePlan {
    try {
      return withoutMark(strict(bytes, charsetOf(bytes)));
    } catch (CharacterCodingException e) {
      throw new UnreadablePlan(
          Code.FORMAT,
          name + " is neither a document nor text in UTF-8 or GB18030. Save it as .docx or .txt.",
          e);
    }
  }

  /** UTF-8 unless a byte order mark or a byte that UTF-8 forbids says otherwise. */
  static Charset charsetOf(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      strict(bytes, StandardCharsets.UTF_8);
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return GB18030;
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    String text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    if (text.indexOf('\0') >= 0) {
      throw new CharacterCodingException();
    }
    return text;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
