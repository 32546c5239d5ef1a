package city.tongyou.bench;

import java.util.List;

/** One benchmark: a name to call it by, the metrics it prints, and the run itself. */
interface Bench {

  String name();

  /** The metrics of its figures, each of which it prints or says why it cannot. */
  List<String> metrics();

  /** Prints figures to {@code report} as they are known. */
  void run(Report report) throws Exception;
}
