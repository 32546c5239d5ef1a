package city.tongyou.reach.streets;

/**
 * What a stretch of street is like on foot, as far as it is tagged.
 *
 * @param forward whether one may walk it in the direction it is drawn
 * @param backward whether one may walk it against that direction
 * @param barrier what stands across it; a barrier is a stretch of no length
 */
@SuppressWarnings("EnumOrdinal") // stored as numbers, in the declared order
public record StreetTags(
    RoadClass roadClass,
    Crossing crossing,
    Sidewalk sidewalk,
    Answer lit,
    Answer wheelchair,
    Answer smooth,
    Barrier barrier,
    boolean bridge,
    boolean tunnel,
    boolean ramp,
    boolean forward,
    boolean backward) {

  /** An answer that a map may not give. */
  public enum Answer {
    UNKNOWN,
    YES,
    NO
  }

  /** Where people walk along a road. */
  public enum Sidewalk {
    UNKNOWN,
    NONE,
    PRESENT,
    SEPARATE
  }

  /** What some walkers cannot get over. */
  public enum Barrier {
    NONE,
    RAISED_KERB,
    NARROW_GATE
  }

  static StreetTags plain(RoadClass roadClass) {
    return new StreetTags(
        roadClass,
        Crossing.NONE,
        Sidewalk.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        Barrier.NONE,
        false,
        false,
        false,
        true,
        true);
  }

  StreetTags withBarrier(Barrier standing) {
    return new StreetTags(
        roadClass,
        crossing,
        sidewalk,
        lit,
        wheelchair,
        smooth,
        standing,
        bridge,
        tunnel,
        ramp,
        true,
        true);
  }

  /** The same in one number, as a stored graph keeps it. */
  int bits() {
    int bits = roadClass.ordinal();
    bits |= crossing.ordinal() << 5;
    bits |= sidewalk.ordinal() << 8;
    bits |= lit.ordinal() << 10;
    bits |= wheelchair.ordinal() << 12;
    bits |= smooth.ordinal() << 14;
    bits |= barrier.ordinal() << 16;
    bits |= flag(bridge, 18) | flag(tunnel, 19) | flag(ramp, 20);
    return bits | flag(forward, 21) | flag(backward, 22);
  }

  static StreetTags ofBits(int bits) {
    return new StreetTags(
        RoadClass.values()[bits & 31],
        Crossing.values()[bits >> 5 & 7],
        Sidewalk.values()[bits >> 8 & 3],
        Answer.values()[bits >> 10 & 3],
        Answer.values()[bits >> 12 & 3],
        Answer.values()[bits >> 14 & 3],
        Barrier.values()[bits >> 16 & 3],
        isSet(bits, 18),
        isSet(bits, 19),
        isSet(bits, 20),
        isSet(bits, 21),
        isSet(bits, 22));
  }

  private static int flag(boolean set, int position) {
    return set ? 1 << position : 0;
  }

  private static boolean isSet(int bits, int position) {
    return (bits >> position & 1) == 1;
  }
}
