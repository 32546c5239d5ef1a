package city.tongyou.plan.web;

import city.tongyou.plan.Release;
import city.tongyou.plan.Standing;

/** What a release said of one target. */
public record Line(Release release, Standing standing) {}
