/**
 * Made-up children in the files of three departments, with the truth beside them: for tests,
 * benchmarks and training courses.
 *
 * <p>A file is the same for the same settings, whatever the number of threads. Nobody in it exists:
 * regions of the identity numbers (329001–329999) and the phones' range (144) are given to no one.
 */
@NullMarked
package city.tongyou.linkage.generate;

import org.jspecify.annotations.NullMarked;
