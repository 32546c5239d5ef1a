package city.tongyou.reach.streets;

import city.tongyou.reach.streets.StreetTags.Answer;
import city.tongyou.reach.streets.StreetTags.Barrier;
import city.tongyou.reach.streets.StreetTags.Sidewalk;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads OpenStreetMap's tags for people on foot. Who may walk where follows the wiki's access
 * restrictions for pedestrians: a general ban is lifted by an explicit foot tag.
 */
final class TagReading {

  private static final Map<String, RoadClass> CLASSES =
      Map.ofEntries(
          Map.entry("footway", RoadClass.FOOTWAY),
          Map.entry("corridor", RoadClass.FOOTWAY),
          Map.entry("platform", RoadClass.FOOTWAY),
          Map.entry("path", RoadClass.PATH),
          Map.entry("bridleway", RoadClass.PATH),
          Map.entry("pedestrian", RoadClass.PEDESTRIAN),
          Map.entry("steps", RoadClass.STEPS),
          Map.entry("crossing", RoadClass.CROSSING),
          Map.entry("cycleway", RoadClass.CYCLEWAY),
          Map.entry("living_street", RoadClass.LIVING_STREET),
          Map.entry("track", RoadClass.TRACK),
          Map.entry("service", RoadClass.SERVICE),
          Map.entry("residential", RoadClass.RESIDENTIAL),
          Map.entry("road", RoadClass.RESIDENTIAL),
          Map.entry("unclassified", RoadClass.UNCLASSIFIED),
          Map.entry("tertiary", RoadClass.TERTIARY),
          Map.entry("tertiary_link", RoadClass.TERTIARY),
          Map.entry("secondary", RoadClass.SECONDARY),
          Map.entry("secondary_link", RoadClass.SECONDARY),
          Map.entry("primary", RoadClass.PRIMARY),
          Map.entry("primary_link", RoadClass.PRIMARY),
          Map.entry("trunk", RoadClass.TRUNK),
          Map.entry("trunk_link", RoadClass.TRUNK));

  private static final Set<String> ALLOWED =
      Set.of("yes", "designated", "permissive", "official", "destination", "customers");
  private static final Set<String> FORBIDDEN =
      Set.of("no", "private", "use_sidepath", "military", "agricultural", "forestry", "emergency");
  private static final Set<String> SIGNALLED =
      Set.of("traffic_signals", "toucan", "pelican", "puffin");
  private static final Set<String> MARKED =
      Set.of("marked", "zebra", "uncontrolled", "island", "pedestrian_signals");
  private static final Set<String> ROUGH =
      Set.of(
          "cobblestone",
          "gravel",
          "pebblestone",
          "sand",
          "mud",
          "ground",
          "dirt",
          "grass",
          "earth",
          "unpaved",
          "rock");
  private static final Set<String> NARROW =
      Set.of(
          "stile",
          "turnstile",
          "kissing_gate",
          "full-height_turnstile",
          "cycle_barrier",
          "log",
          "jersey_barrier",
          "debris",
          "step");
  private static final Set<String> CLOSING =
      Set.of(
          "gate",
          "lift_gate",
          "swing_gate",
          "sliding_gate",
          "hampshire_gate",
          "chain",
          "door",
          "wicket_gate",
          "entrance",
          "border_control",
          "toll_booth");
  private static final Set<String> IMPASSABLE = Set.of("wall", "fence", "hedge", "city_wall");

  private TagReading() {}

  /** What a way is on foot, or nothing where nobody walks. */
  static Optional<StreetTags> ofWay(Map<String, String> tags) {
    var roadClass = roadClass(tags);
    if (roadClass == null || !mayWalk(tags)) {
      return Optional.empty();
    }
    var direction = tags.getOrDefault("oneway:foot", tags.getOrDefault("foot:oneway", "no"));
    boolean escalatorUp = is(tags, "conveying", "forward");
    boolean escalatorDown = is(tags, "conveying", "backward");
    return Optional.of(
        new StreetTags(
            roadClass,
            crossing(tags),
            sidewalk(tags),
            answer(tags.get("lit")),
            wheelchair(tags),
            smooth(tags),
            Barrier.NONE,
            tags.containsKey("bridge") && !is(tags, "bridge", "no"),
            tags.containsKey("tunnel") && !is(tags, "tunnel", "no"),
            is(tags, "ramp", "yes")
                || is(tags, "ramp:wheelchair", "yes")
                || is(tags, "ramp:stroller", "yes"),
            !direction.equals("-1") && !escalatorDown,
            !direction.equals("yes") && !direction.equals("1") && !escalatorUp));
  }

  private static @Nullable RoadClass roadClass(Map<String, String> tags) {
    var highway = tags.get("highway");
    if (highway == null) {
      boolean platform =
          is(tags, "railway", "platform") || is(tags, "public_transport", "platform");
      return platform || is(tags, "man_made", "pier") ? RoadClass.FOOTWAY : null;
    }
    var roadClass = CLASSES.get(highway);
    boolean isCrossing =
        is(tags, "footway", "crossing")
            || is(tags, "path", "crossing")
            || is(tags, "cycleway", "crossing");
    return isCrossing && roadClass != null && roadClass.traffic() <= 1
        ? RoadClass.CROSSING
        : roadClass;
  }

  private static boolean mayWalk(Map<String, String> tags) {
    var foot = tags.get("foot");
    if (foot != null && (ALLOWED.contains(foot) || FORBIDDEN.contains(foot))) {
      return ALLOWED.contains(foot);
    }
    return !FORBIDDEN.contains(tags.getOrDefault("access", "yes"))
        && !is(tags, "motorroad", "yes")
        && !is(tags, "proposed", "yes");
  }

  /** What kind of crossing a way or a node is. */
  static Crossing crossing(Map<String, String> tags) {
    boolean tagged =
        is(tags, "highway", "crossing")
            || is(tags, "footway", "crossing")
            || is(tags, "path", "crossing")
            || is(tags, "cycleway", "crossing")
            || tags.containsKey("crossing");
    if (is(tags, "highway", "traffic_signals") || is(tags, "crossing:signals", "yes")) {
      return Crossing.SIGNALS;
    }
    var kind = tags.getOrDefault("crossing", tags.getOrDefault("crossing_ref", ""));
    if (SIGNALLED.contains(kind)) {
      return Crossing.SIGNALS;
    }
    if (MARKED.contains(kind)
        || (tags.containsKey("crossing:markings") && !is(tags, "crossing:markings", "no"))
        || is(tags, "crossing_ref", "zebra")) {
      return Crossing.MARKED;
    }
    return tagged && !kind.equals("no") ? Crossing.UNMARKED : Crossing.NONE;
  }

  /** What stands on a node, or nothing where nobody gets past it. */
  static Optional<Barrier> barrier(Map<String, String> tags) {
    var barrier = tags.get("barrier");
    if (barrier == null) {
      return Optional.of(is(tags, "kerb", "raised") ? Barrier.RAISED_KERB : Barrier.NONE);
    }
    boolean closes = CLOSING.contains(barrier) || NARROW.contains(barrier);
    boolean walled =
        IMPASSABLE.contains(barrier) && !ALLOWED.contains(tags.getOrDefault("foot", ""));
    if (walled || (closes && !mayWalk(tags))) {
      return Optional.empty();
    }
    if (NARROW.contains(barrier)) {
      return Optional.of(Barrier.NARROW_GATE);
    }
    return Optional.of(
        barrier.equals("kerb") && is(tags, "kerb", "raised") ? Barrier.RAISED_KERB : Barrier.NONE);
  }

  private static Sidewalk sidewalk(Map<String, String> tags) {
    var best = Sidewalk.UNKNOWN;
    for (var key : new String[] {"sidewalk", "sidewalk:both", "sidewalk:left", "sidewalk:right"}) {
      var here =
          switch (tags.getOrDefault(key, "")) {
            case "no", "none" -> Sidewalk.NONE;
            case "yes", "both", "left", "right" -> Sidewalk.PRESENT;
            case "separate" -> Sidewalk.SEPARATE;
            default -> Sidewalk.UNKNOWN;
          };
      best = here.compareTo(best) > 0 ? here : best;
    }
    return best;
  }

  private static Answer wheelchair(Map<String, String> tags) {
    return answer(tags.get("wheelchair"));
  }

  private static Answer smooth(Map<String, String> tags) {
    if (Set.of("bad", "very_bad", "horrible", "very_horrible", "impassable")
        .contains(tags.getOrDefault("smoothness", ""))) {
      return Answer.NO;
    }
    var surface = tags.get("surface");
    return surface == null ? Answer.UNKNOWN : ROUGH.contains(surface) ? Answer.NO : Answer.YES;
  }

  private static Answer answer(@Nullable String value) {
    return switch (value) {
      case null -> Answer.UNKNOWN;
      case "no", "disused" -> Answer.NO;
      case "yes", "24/7", "automatic", "designated", "sunset-sunrise" -> Answer.YES;
      default -> Answer.UNKNOWN;
    };
  }

  private static boolean is(Map<String, String> tags, String key, String value) {
    return value.equals(tags.get(key));
  }
}
