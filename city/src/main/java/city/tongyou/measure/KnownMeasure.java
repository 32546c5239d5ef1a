package city.tongyou.measure;

/** A measure and the small key that its facts carry. */
record KnownMeasure(int key, Definition definition) {

  Kind kind() {
    return definition.kind();
  }
}
