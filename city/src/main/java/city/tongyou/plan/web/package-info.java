/** Pages of the plan: public ones show releases, those of the workspace what is known now. */
@NullMarked
package city.tongyou.plan.web;

import org.jspecify.annotations.NullMarked;
