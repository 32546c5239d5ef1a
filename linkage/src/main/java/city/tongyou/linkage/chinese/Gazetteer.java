package city.tongyou.linkage.chinese;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the region that an address names, by a list of regions.
 *
 * <p>Names are met from left to right, the longest first; each has to lie within those met before.
 * A stem without its ending (吴中 for 吴中区) counts unless a road follows (吴中大道). Where several regions
 * of one name remain, the one that holds them all is taken.
 */
public final class Gazetteer {

  private static final String ROADS = "路街道巷弄大桥";

  private final Map<String, Region> byCode = new HashMap<>();
  private final Map<String, List<Region>> byForm = new HashMap<>();
  private int longest;

  private Gazetteer(Collection<Region> regions) {
    for (Region region : regions) {
      if (byCode.put(region.code(), region) != null) {
        throw new IllegalArgumentException("Two regions have the code " + region.code() + ".");
      }
      for (String form : RegionNames.forms(region.name())) {
        byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(region);
        longest = Math.max(longest, form.length());
      }
    }
  }

  public static Gazetteer of(Collection<Region> regions) {
    return new Gazetteer(regions);
  }

  /**
   * Reads a list with the columns code, name and parent, separated by commas, in UTF-8, with a
   * header.
   *
   * @throws IllegalArgumentException if a line has fewer than two fields, naming it
   */
  public static Gazetteer read(Path csv) throws IOException {
    var regions = new ArrayList<Region>();
    List<String> lines = Files.readAllLines(csv);
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i).split(",", -1);
      if (fields.length < 2) {
        throw new IllegalArgumentException(
            "%s, line %d: expected code,name,parent.".formatted(csv, i + 1));
      }
      regions.add(
          new Region(
              fields[0].strip(), fields[1].strip(), fields.length > 2 ? fields[2].strip() : ""));
    }
    return of(regions);
  }

  /** What of an address is region, and what follows it. */
  public record Place(Optional<Region> region, String rest) {}

  /** Resolves an address. Never fails: an address of no known region has none, and is all rest. */
  public Place find(String address) {
    String text = Addresses.bare(address);
    Set<Region> possible = Set.of();
    int at = 0;
    int end = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      int length = matchAt(text, at);
      Set<Region> narrowed = length == 0 ? Set.of() : within(possible, at(text, at, length));
      if (narrowed.isEmpty()) {
        at++;
      } else {
        possible = narrowed;
        at += length;
        end = at;
      }
    }
    return new Place(common(possible), text.substring(end));
  }

  /** The region's code, or empty. */
  public Optional<String> code(String address) {
    return find(address).region().map(Region::code);
  }

  private List<Region> at(String text, int at, int length) {
    return byForm.getOrDefault(text.substring(at, at + length), List.of());
  }

  private int matchAt(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
      String form = text.substring(at, at + length);
      if (byForm.containsKey(form) && !(RegionNames.isStem(form) && namesRoad(text, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean namesRoad(String text, int at) {
    return at < text.length() && ROADS.indexOf(text.charAt(at)) >= 0;
  }

  private Set<Region> within(Set<Region> outer, List<Region> candidates) {
    var within = new HashSet<Region>();
    for (Region candidate : candidates) {
      if (outer.isEmpty() || outer.stream().anyMatch(it -> holds(it, candidate))) {
        within.add(candidate);
      }
    }
    return within;
  }

  private boolean holds(Region outer, Region inner) {
    return path(inner).contains(outer);
  }

  /** The region and all that it lies in, innermost first. */
  private List<Region> path(Region region) {
    var path = new ArrayList<Region>();
    Region at = region;
    while (at != null && !path.contains(at)) {
      path.add(at);
      at = byCode.get(at.parent());
    }
    return path;
  }

  private Optional<Region> common(Set<Region> regions) {
    return regions.stream()
        .map(this::path)
        .reduce((a, b) -> a.stream().filter(b::contains).toList())
        .flatMap(path -> path.stream().findFirst());
  }
}
