package city.tongyou.linkage.chinese;

import java.text.Normalizer;

/** Compatibility forms (NFKC): full-width digits and letters become plain ones. */
final class Compatible {

  private Compatible() {}

  static String of(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (!isSettled(written.charAt(i))) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC);
      }
    }
    return written;
  }

  /**
   * ASCII and the first block of unified ideographs are their own compatibility forms; they are
   * nearly all that files hold.
   */
  private static boolean isSettled(char c) {
    return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF);
  }
}
