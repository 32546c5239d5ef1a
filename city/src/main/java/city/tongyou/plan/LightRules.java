package city.tongyou.plan;

import java.math.BigDecimal;

/**
 * When a light changes; the city's {@code lights.yaml}.
 *
 * @param atRiskBelow below this share of what is expected by now, a target is at risk
 * @param silentUntil a target that nobody has reported on counts as not started until this share of
 *     its time has passed
 */
public record LightRules(BigDecimal atRiskBelow, BigDecimal silentUntil) {}
