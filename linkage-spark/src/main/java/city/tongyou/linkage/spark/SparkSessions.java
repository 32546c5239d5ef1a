package city.tongyou.linkage.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Starts Spark. */
final class SparkSessions {

  private SparkSessions() {}

  /**
   * Starts Spark without its web pages.
   *
   * @param master {@code local[2]}, say, for this process with two threads, which listens on no
   *     outer address
   */
  static SparkSession start(String master, Path scratch) {
    var builder = SparkSession.builder().appName("Tongyou linkage").master(master);
    if (master.startsWith("local")) {
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.local.dir", scratch.toString());
    }
    return builder
        .config("spark.ui.enabled", false)
        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
        .getOrCreate();
  }
}
