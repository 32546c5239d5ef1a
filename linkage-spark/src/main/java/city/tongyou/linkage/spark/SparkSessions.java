package city.tongyou.linkage.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Starts Spark. */
final class SparkSessions {

  private SparkSessions() {}

  /** Spark within this process, without its web pages. */
  static SparkSession local(int threads, Path scratch) {
    return SparkSession.builder()
        .appName("Tongyou linkage")
        .master("local[%d]".formatted(threads))
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.local.dir", scratch.toString())
        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
        .getOrCreate();
  }
}
