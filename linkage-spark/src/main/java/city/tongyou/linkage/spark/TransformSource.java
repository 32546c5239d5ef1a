package city.tongyou.linkage.spark;

import city.tongyou.linkage.transform.Transforms;
import java.io.Serializable;
import java.util.function.Supplier;

/** Where an executor finds what models may call; a reference to a static method does. */
public interface TransformSource extends Supplier<Transforms>, Serializable {}
