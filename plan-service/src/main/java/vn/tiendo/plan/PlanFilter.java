package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;

/** Which plans are asked for; what is null does not matter. */
public record PlanFilter(@Nullable String unit, @Nullable Integer year, @Nullable PlanStatus status) {}
