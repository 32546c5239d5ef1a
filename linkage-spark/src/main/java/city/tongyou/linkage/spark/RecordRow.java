package city.tongyou.linkage.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way between partitions.
 *
 * @param number its place among all records, by which pairs are ordered
 * @param values its texts in the order of the model's columns; null where absent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RecordRow(long number, String id, String source, @Nullable String[] values)
    implements Serializable {}
