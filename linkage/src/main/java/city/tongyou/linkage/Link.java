package city.tongyou.linkage;

import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.table.Records;

/** The front door: records and a model in, persons out. */
public final class Link {

  private Link() {}

  /** Trains a model on records, compares, and clusters. */
  public static Linkage run(Model model, Records records, LinkOptions options) {
    var linker = Linker.of(model, records, options);
    var trained = linker.train();
    var prediction = linker.predict(trained.model());
    var clusters = linker.cluster(trained.model(), prediction.edges());
    return new Linkage(records, trained, prediction.edges(), prediction.pairs(), clusters);
  }
}
