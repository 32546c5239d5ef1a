package city.tongyou.planreader.source;

import java.io.IOException;

/** A packed part holds more than any document. */
final class PartTooLarge extends IOException {

  private static final long serialVersionUID = 1L;
}
