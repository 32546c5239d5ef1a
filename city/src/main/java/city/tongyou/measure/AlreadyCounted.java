package city.tongyou.measure;

import city.tongyou.ui.Refusal;

/** A measure that counts each subject once has a fact about this subject on these days. */
public final class AlreadyCounted extends Refusal {

  AlreadyCounted(Fact fact, Fact.FactId other) {
    super(
        409,
        "measure.refused.already-counted",
        fact.subject(),
        fact.measure().value(),
        other.value().toString());
  }
}
