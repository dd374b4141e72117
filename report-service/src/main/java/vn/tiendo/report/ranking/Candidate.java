package vn.tiendo.report.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is to be ranked.
 *
 * @param value null where there is no data
 */
public record Candidate(String code, String name, @Nullable BigDecimal value) {}
