package vn.tiendo.kpi.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a unit did not meet its target in a period (giải trình); it never changes, a further one stands beside it.
 *
 * @param evidence id of an item of evidence, null where there is none
 */
public record Explanation(String period, String text, @Nullable String evidence, String by, Instant at) {}
