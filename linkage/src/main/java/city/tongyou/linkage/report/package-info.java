/**
 * Explanations as pages: why two records are one child, what a model has learned, where to put the
 * threshold.
 *
 * <p>Each page is one HTML file in Chinese and one in English. It opens offline: styles, drawings
 * and the little script of the labelling page are inside, and nothing is fetched. Whatever comes
 * from records is escaped.
 */
@NullMarked
package city.tongyou.linkage.report;

import org.jspecify.annotations.NullMarked;
