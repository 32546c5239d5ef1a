package city.tongyou.reach.cli;

/** Tells the person who waits what goes on, beside the answer. */
final class Progress {

  private Progress() {}

  static void say(String message) {
    System.err.println(message);
  }
}
