package city.tongyou.reach.circle;

import city.tongyou.reach.IntList;
import city.tongyou.reach.Parallel;
import city.tongyou.reach.circle.Attachments.Direction;
import city.tongyou.reach.search.SideBySide;
import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.OnStreet;
import city.tongyou.reach.walk.WalkNetwork;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All pairs of origin and place within a limit, searched from whichever side is fewer, neighbours
 * side by side.
 */
final class PairSearch {

  private final WalkNetwork network;
  private final StreetGraph graph;
  private final List<Optional<OnStreet>> origins;
  private final Attachments originsAt;
  private final int limit;
  private final int threads;

  PairSearch(
      WalkNetwork network,
      List<Optional<OnStreet>> origins,
      Attachments originsAt,
      int limit,
      int threads) {
    this.network = network;
    this.graph = network.graph();
    this.origins = origins;
    this.originsAt = originsAt;
    this.limit = limit;
    this.threads = threads;
  }

  /** For each place who reaches it. */
  Catch[] catches(List<Optional<OnStreet>> places) {
    if (places.size() <= origins.size()) {
      return new OneSide(places, origins, originsAt, true).search();
    }
    var placesAt = new Attachments(graph, places, Direction.ARRIVING);
    var ofOrigins = new OneSide(origins, places, placesAt, false).search();
    return turned(ofOrigins, places.size());
  }

  private static Catch[] turned(Catch[] byOrigin, int placeCount) {
    var origins = new IntList[placeCount];
    var seconds = new IntList[placeCount];
    Arrays.setAll(origins, it -> new IntList());
    Arrays.setAll(seconds, it -> new IntList());
    for (int origin = 0; origin < byOrigin.length; origin++) {
      for (int i = 0; i < byOrigin[origin].size(); i++) {
        int place = byOrigin[origin].origins()[i];
        origins[place].add(origin);
        seconds[place].add(byOrigin[origin].seconds()[i]);
      }
    }
    return IntStream.range(0, placeCount)
        .mapToObj(it -> new Catch(origins[it].toArray(), seconds[it].toArray()))
        .toArray(Catch[]::new);
  }

  /**
   * Searches from sources, sixteen at a time, and gathers the targets that hang on what is reached.
   */
  private final class OneSide {
    private final List<Optional<OnStreet>> sources;
    private final List<Optional<OnStreet>> targets;
    private final Attachments targetsAt;
    private final boolean sourcesArePlaces;
    private final Catch[] catches;
    private final int[] nearTogether;

    OneSide(
        List<Optional<OnStreet>> sources,
        List<Optional<OnStreet>> targets,
        Attachments targetsAt,
        boolean sourcesArePlaces) {
      this.sources = sources;
      this.targets = targets;
      this.targetsAt = targetsAt;
      this.sourcesArePlaces = sourcesArePlaces;
      catches = new Catch[sources.size()];
      Arrays.fill(catches, Catch.NOBODY);
      nearTogether =
          IntStream.range(0, sources.size())
              .filter(it -> sources.get(it).isPresent())
              .boxed()
              .sorted(Comparator.comparingInt(it -> graph.edgeFrom(sources.get(it).get().edge())))
              .mapToInt(Integer::intValue)
              .toArray();
    }

    Catch[] search() {
      int batches = (nearTogether.length + SideBySide.LANES - 1) / SideBySide.LANES;
      Parallel.run(threads, batches, () -> new Workspace(targets.size()), this::batch);
      return catches;
    }

    private final class Workspace {
      final SideBySide search =
          new SideBySide(sourcesArePlaces ? network.inward() : network.outward());
      final LaneTable table;

      Workspace(int targetCount) {
        table = new LaneTable(targetCount, limit);
      }
    }

    private void batch(Workspace workspace, int batch) {
      int start = batch * SideBySide.LANES;
      int lanes = Math.min(SideBySide.LANES, nearTogether.length - start);
      workspace.search.begin();
      workspace.table.begin();
      for (int lane = 0; lane < lanes; lane++) {
        seed(workspace, lane, sources.get(nearTogether[start + lane]).get());
      }
      workspace.search.run(limit);
      gather(workspace);
      for (int lane = 0; lane < lanes; lane++) {
        catches[nearTogether[start + lane]] = workspace.table.lane(lane);
      }
    }

    private void seed(Workspace workspace, int lane, OnStreet source) {
      int atFrom = sourcesArePlaces ? source.fromFrom() : source.toFrom();
      int atTo = sourcesArePlaces ? source.fromTo() : source.toTo();
      if (atFrom != OnStreet.NO_WAY) {
        workspace.search.from(lane, graph.edgeFrom(source.edge()), atFrom);
      }
      if (atTo != OnStreet.NO_WAY) {
        workspace.search.from(lane, graph.edgeTo(source.edge()), atTo);
      }
      for (int target : targetsAt.onEdge(source.edge())) {
        var other = targets.get(target).get();
        int along = sourcesArePlaces ? other.secondsAlongTo(source) : source.secondsAlongTo(other);
        if (along != OnStreet.NO_WAY) {
          workspace.table.offer(target, lane, along);
        }
      }
    }

    private void gather(Workspace workspace) {
      var search = workspace.search;
      for (int i = 0; i < search.count(); i++) {
        int node = search.node(i);
        for (int at = targetsAt.first(node); at < targetsAt.first(node + 1); at++) {
          for (int lane = 0; lane < SideBySide.LANES; lane++) {
            int seconds = search.seconds(i, lane) + targetsAt.seconds(at);
            if (seconds <= limit) {
              workspace.table.offer(targetsAt.point(at), lane, seconds);
            }
          }
        }
      }
    }
  }
}
