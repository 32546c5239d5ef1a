/** What a linkage model says: comparisons, their levels, blocking rules, m, u and the prior. */
@NullMarked
package city.tongyou.linkage.model;

import org.jspecify.annotations.NullMarked;
