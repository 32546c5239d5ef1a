package city.tongyou.linkage.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be read.
 *
 * @param idColumn the column that names each record; null for {@code unique_id}, {@code rec_id} or
 *     {@code id} where there is one, else the row's number
 * @param sourceColumn the column that names the source of each record; null where each file is one
 * @param charset of CSV files
 */
public record ReadOptions(
    @Nullable String idColumn, @Nullable String sourceColumn, Charset charset) {

  public static final ReadOptions DEFAULT = new ReadOptions(null, null, StandardCharsets.UTF_8);
}
