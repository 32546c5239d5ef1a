package city.tongyou.linkage.splink;

/** Something in a Splink model that would not give the same weights here. */
public final class NotImported extends IllegalArgumentException {

  NotImported(String what) {
    super("This Splink model cannot be taken over: " + what);
  }
}
