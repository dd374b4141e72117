package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as reminding sees it.
 *
 * @param content what is to be done, in short
 * @param due last day for the result, null while it waits for an event
 * @param owed whether a result is owed now: not while one waits for confirmation, nor once it is confirmed or cancelled
 * @param office id of the office that leads it, null where that is not settled
 * @param officer username of the officer it was given to, null where nobody is named
 */
record OwedTask(String id, String content, @Nullable LocalDate due, boolean owed, @Nullable String office,
        @Nullable String officer) {}
