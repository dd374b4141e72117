package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Stored;

/**
 * A part of a list of plans.
 *
 * @param next cursor of the next part, null at the end
 */
public record PlanPage(List<Stored<PlanOutline>> plans, @Nullable String next) {}
