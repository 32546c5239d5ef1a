package city.tongyou.measure;

import city.tongyou.ui.Refusal;

/** Somebody asked for a measure that there is not. */
public final class UnknownMeasure extends Refusal {

  UnknownMeasure(MeasureCode code) {
    super(404, "measure.refused.unknown", code.value());
  }
}
