package vn.tiendo.task.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskStatus;

/**
 * Which tasks are wanted; a null takes all.
 *
 * @param units codes of the units that answer for them
 * @param plan id of their plan
 * @param after id of the last task seen
 */
public record TaskFilter(@Nullable Collection<String> units, @Nullable String plan, @Nullable TaskStatus status,
        @Nullable Boolean overdue, @Nullable String after) {

    Bson toBson() {
        return and(
                units == null ? empty() : in("state.unit", units),
                plan == null ? empty() : eq("state.planId", plan),
                status == null ? empty() : eq("state.status", status.name()),
                overdue == null ? empty() : eq("state.overdue", overdue),
                after == null ? empty() : gt("_id", after));
    }
}
