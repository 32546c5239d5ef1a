/** The linkage kernel over blocks in the partitions of Apache Spark. */
@NullMarked
package city.tongyou.linkage.spark;

import org.jspecify.annotations.NullMarked;
