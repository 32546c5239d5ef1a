package city.tongyou.reach.streets;

import city.tongyou.reach.GeoPoint;
import city.tongyou.reach.LocalPlane;

/**
 * Streets as a graph: nodes where more or fewer than two lines meet, edges the chains between them.
 * An edge is a row of pieces, each with one name and one set of tags, over a row of points; the
 * last point of a piece is the first of the next. Numbers of nodes follow a Hilbert curve, so that
 * neighbours on the ground are near in memory. It knows nothing of speeds; see {@code walk}.
 */
@SuppressWarnings("EnumOrdinal") // the stored order is the declared order
public final class StreetGraph {

  /** All numbers there are, by name; the order is that of the stored file. */
  enum Column {
    NODE_LATITUDE,
    NODE_LONGITUDE,
    NODE_CROSSING,
    EDGE_FROM,
    EDGE_TO,
    EDGE_PIECE,
    PIECE_POINT,
    PIECE_TAGS,
    PIECE_NAME,
    PIECE_CENTIMETRES,
    POINT_LATITUDE,
    POINT_LONGITUDE,
    COUNTS
  }

  private final IntColumn[] columns;
  private final Names names;
  private final LocalPlane plane;

  StreetGraph(IntColumn[] columns, Names names) {
    this.columns = columns;
    this.names = names;
    this.plane = LocalPlane.at(middleLatitude());
  }

  private int middleLatitude() {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int node = 0; node < nodeCount(); node++) {
      least = Math.min(least, nodeLatitudeE7(node));
      most = Math.max(most, nodeLatitudeE7(node));
    }
    return (int) (((long) least + most) / 2);
  }

  IntColumn column(Column column) {
    return columns[column.ordinal()];
  }

  Names names() {
    return names;
  }

  /** Metres around the graph's middle. */
  public LocalPlane plane() {
    return plane;
  }

  public int nodeCount() {
    return column(Column.NODE_LATITUDE).size();
  }

  public int edgeCount() {
    return column(Column.EDGE_FROM).size();
  }

  public int pieceCount() {
    return column(Column.PIECE_TAGS).size();
  }

  public int nodeLatitudeE7(int node) {
    return column(Column.NODE_LATITUDE).get(node);
  }

  public int nodeLongitudeE7(int node) {
    return column(Column.NODE_LONGITUDE).get(node);
  }

  public GeoPoint nodePoint(int node) {
    return GeoPoint.ofE7(nodeLatitudeE7(node), nodeLongitudeE7(node));
  }

  /** The best crossing tagged at the node or within 20 m of it along its edges. */
  public Crossing nodeCrossing(int node) {
    return Crossing.values()[column(Column.NODE_CROSSING).get(node)];
  }

  public int edgeFrom(int edge) {
    return column(Column.EDGE_FROM).get(edge);
  }

  public int edgeTo(int edge) {
    return column(Column.EDGE_TO).get(edge);
  }

  /** The edge's first piece; its last is before the next edge's first. */
  public int firstPiece(int edge) {
    return column(Column.EDGE_PIECE).get(edge);
  }

  /** The piece's first point. */
  public int firstPoint(int piece) {
    return column(Column.PIECE_POINT).get(piece * 2);
  }

  /** The piece's last point, at which the edge's next piece begins. */
  public int lastPoint(int piece) {
    return column(Column.PIECE_POINT).get(piece * 2 + 1);
  }

  public int pointLatitudeE7(int point) {
    return column(Column.POINT_LATITUDE).get(point);
  }

  public int pointLongitudeE7(int point) {
    return column(Column.POINT_LONGITUDE).get(point);
  }

  public double pieceMetres(int piece) {
    return column(Column.PIECE_CENTIMETRES).get(piece) / 100.0;
  }

  /** Tags in the direction the edge runs. */
  public StreetTags pieceTags(int piece) {
    return StreetTags.ofBits(pieceTagBits(piece));
  }

  /** The tags as one number: equal numbers, equal tags. */
  public int pieceTagBits(int piece) {
    return column(Column.PIECE_TAGS).get(piece);
  }

  /** The street's name, or nothing. */
  public String pieceName(int piece) {
    return names.get(column(Column.PIECE_NAME).get(piece));
  }

  /** How many ways the extract cut at its border. */
  public int cutWays() {
    return column(Column.COUNTS).get(0);
  }

  /** How many points with a barrier that nobody passes the streets were cut at. */
  public int closedBarriers() {
    return column(Column.COUNTS).get(1);
  }
}
