package city.tongyou.linkage.spark;

import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.score.Edges;
import city.tongyou.linkage.table.TextColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import scala.reflect.ClassTag$;

/**
 * Finds a trained model's pairs on Apache Spark.
 *
 * <p>Each record goes to the partitions of its blocks; there the engine's own kernel compares.
 * Pairs and weights are those of a local run, to the last bit: values' frequencies are counted over
 * all records first. Blocks are not cut.
 */
public final class SparkLinking {

  /** So many records have their keys worked out together. */
  private static final int PORTION = 20_000;

  private static final StructType PAIRS =
      new StructType()
          .add("left_id", DataTypes.StringType, false)
          .add("right_id", DataTypes.StringType, false)
          .add("weight", DataTypes.DoubleType, false)
          .add("probability", DataTypes.DoubleType, false);

  private final SparkSession session;
  private final SharedModel shared;
  private final List<String> columns;
  private final int partitions;

  private SparkLinking(SparkSession session, SharedModel shared, int partitions) {
    this.session = session;
    this.shared = shared;
    this.columns = SharedModel.columns(shared.model());
    this.partitions = partitions;
  }

  /**
   * Makes ready to find pairs.
   *
   * @param partitions among how many the blocks are shared out
   * @throws IllegalArgumentException if the model has not been trained
   */
  public static SparkLinking of(
      SparkSession session, Model trained, TransformSource transforms, int partitions) {
    return new SparkLinking(session, SharedModel.of(trained, transforms), partitions);
  }

  /**
   * All pairs at or above a threshold.
   *
   * @param records with the model's columns as text; columns that are absent count as empty
   * @param idColumn what names each record
   * @param sourceColumn the source of each record, or null where there is one source
   * @param threshold log2 odds
   * @return left_id, right_id, weight, probability; left stands before right in {@code records}
   */
  public Dataset<Row> pairs(
      Dataset<Row> records, String idColumn, @Nullable String sourceColumn, double threshold) {
    JavaRDD<RecordRow> rows = rows(records, idColumn, sourceColumn).cache();
    var model = shared;
    Broadcast<AllShares> shares =
        session.sparkContext().broadcast(allShares(rows), ClassTag$.MODULE$.apply(AllShares.class));
    JavaPairRDD<Edge.Pair, Edge> found =
        blocks(rows)
            .partitionBy(new HashPartitioner(partitions))
            .mapPartitions(members -> PartitionPairs.of(members, model, shares.value(), threshold))
            .mapToPair(edge -> new Tuple2<>(edge.pair(), edge));
    JavaRDD<Row> once = found.reduceByKey((one, _) -> one).values().map(SparkLinking::row);
    return session.createDataFrame(once, PAIRS);
  }

  private JavaRDD<RecordRow> rows(
      Dataset<Row> records, String idColumn, @Nullable String sourceColumn) {
    var present = List.of(records.columns());
    var selected = new ArrayList<Column>();
    selected.add(functions.col(idColumn).cast(DataTypes.StringType));
    selected.add(
        sourceColumn == null
            ? functions.lit("input")
            : functions.col(sourceColumn).cast(DataTypes.StringType));
    for (String column : columns) {
      selected.add(
          present.contains(column)
              ? functions.trim(functions.col("`" + column + "`").cast(DataTypes.StringType))
              : functions.lit(null).cast(DataTypes.StringType));
    }
    return records
        .select(selected.toArray(Column[]::new))
        .javaRDD()
        .zipWithIndex()
        .map(numbered -> recordRow(numbered._1(), numbered._2()));
  }

  private static RecordRow recordRow(Row row, long number) {
    var values = new @Nullable String[row.length() - 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getString(i + 2);
    }
    return new RecordRow(number, row.getString(0), row.getString(1), values);
  }

  private JavaPairRDD<String, RecordRow> blocks(JavaRDD<RecordRow> rows) {
    var model = shared;
    return rows.mapPartitionsToPair(
        part -> Portions.flat(part, PORTION, portion -> keyed(portion, model)));
  }

  private static Iterator<Tuple2<String, RecordRow>> keyed(
      List<RecordRow> portion, SharedModel shared) {
    Model model = shared.model();
    var keys = new BlockKeys(model.blocking(), derivation(portion, shared, model));
    var keyed = new ArrayList<Tuple2<String, RecordRow>>();
    for (int record = 0; record < portion.size(); record++) {
      for (String key : keys.of(record)) {
        keyed.add(new Tuple2<>(key, portion.get(record)));
      }
    }
    return keyed.iterator();
  }

  private static Derivation derivation(List<RecordRow> rows, SharedModel shared, Model model) {
    return new Derivation(LocalRecords.of(rows, SharedModel.columns(model)), shared.transforms());
  }

  /** Only values above an adjustment's floor are brought together, so there are few. */
  private AllShares allShares(JavaRDD<RecordRow> rows) {
    Map<String, Map<String, Double>> byColumn = new HashMap<>();
    for (TermFrequency adjustment : SharedModel.frequencies(shared.model())) {
      JavaPairRDD<String, Long> counts = counts(rows, adjustment).cache();
      double present = counts.values().fold(0L, Long::sum);
      double floor = adjustment.floor();
      var common = new HashMap<String, Double>();
      counts
          .mapValues(count -> count / present)
          .filter(share -> share._2() > floor)
          .toLocalIterator()
          .forEachRemaining(share -> common.put(share._1(), share._2()));
      byColumn.put(adjustment.column().text(), common);
      counts.unpersist();
    }
    return new AllShares(byColumn);
  }

  private JavaPairRDD<String, Long> counts(JavaRDD<RecordRow> rows, TermFrequency adjustment) {
    var model = shared;
    String column = adjustment.column().text();
    return rows.mapPartitions(
            part -> Portions.flat(part, PORTION, portion -> values(portion, model, column)))
        .mapToPair(value -> new Tuple2<>(value, 1L))
        .reduceByKey(Long::sum);
  }

  private static Iterator<String> values(
      List<RecordRow> portion, SharedModel shared, String column) {
    TextColumn values = derivation(portion, shared, shared.model()).text(Expression.parse(column));
    var present = new ArrayList<String>(portion.size());
    for (int record = 0; record < portion.size(); record++) {
      String value = values.value(record);
      if (value != null) {
        present.add(value);
      }
    }
    return present.iterator();
  }

  private static Row row(Edge edge) {
    return RowFactory.create(
        edge.leftId(), edge.rightId(), edge.weight(), Edges.probabilityOf(edge.weight()));
  }
}
