package vn.tiendo.task.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of a fan-out.
 *
 * @param units codes of units below that get a part each; null for all communes below
 * @param lead the office that answers for it in each of them, as people write it; null where that is theirs to say
 * @param due last day for their results, null for that of the task itself
 */
record FanningOut(@Nullable List<String> units, @Nullable String lead, @Nullable LocalDate due) {}
