package city.tongyou.reach.circle;

import city.tongyou.reach.streets.StreetGraph;
import city.tongyou.reach.walk.OnStreet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Points by the nodes and edges through which they are reached or left. */
final class Attachments {

  /** At which end and in which direction a point hangs on its edge. */
  enum Direction {
    LEAVING,
    ARRIVING
  }

  private final int[] first;
  private final int[] points;
  private final int[] seconds;
  private final Map<Integer, List<Integer>> byEdge = new HashMap<>();

  Attachments(StreetGraph graph, List<Optional<OnStreet>> onStreets, Direction direction) {
    first = new int[graph.nodeCount() + 1];
    each(graph, onStreets, direction, (node, point, after) -> first[node + 1]++);
    Arrays.parallelPrefix(first, Integer::sum);
    points = new int[first[graph.nodeCount()]];
    seconds = new int[points.length];
    int[] next = Arrays.copyOf(first, graph.nodeCount());
    each(
        graph,
        onStreets,
        direction,
        (node, point, after) -> {
          points[next[node]] = point;
          seconds[next[node]++] = after;
        });
    for (int point = 0; point < onStreets.size(); point++) {
      int number = point;
      onStreets
          .get(point)
          .ifPresent(it -> byEdge.computeIfAbsent(it.edge(), e -> new ArrayList<>()).add(number));
    }
  }

  private interface Visitor {
    void at(int node, int point, int seconds);
  }

  private static void each(
      StreetGraph graph, List<Optional<OnStreet>> onStreets, Direction direction, Visitor visitor) {
    boolean leaving = direction == Direction.LEAVING;
    for (int point = 0; point < onStreets.size(); point++) {
      if (onStreets.get(point).isEmpty()) {
        continue;
      }
      var it = onStreets.get(point).get();
      int atFrom = leaving ? it.toFrom() : it.fromFrom();
      int atTo = leaving ? it.toTo() : it.fromTo();
      if (atFrom != OnStreet.NO_WAY) {
        visitor.at(graph.edgeFrom(it.edge()), point, atFrom);
      }
      if (atTo != OnStreet.NO_WAY) {
        visitor.at(graph.edgeTo(it.edge()), point, atTo);
      }
    }
  }

  /** Where a node's attachments begin; they end where the next node's begin. */
  int first(int node) {
    return first[node];
  }

  int point(int attachment) {
    return points[attachment];
  }

  /** Between the node and the point. */
  int seconds(int attachment) {
    return seconds[attachment];
  }

  List<Integer> onEdge(int edge) {
    return byEdge.getOrDefault(edge, List.of());
  }
}
