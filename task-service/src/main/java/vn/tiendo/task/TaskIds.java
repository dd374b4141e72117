package vn.tiendo.task;

import org.jspecify.annotations.Nullable;

/** How tasks are named: {@code <plan>.<item>}, and {@code <plan>.<item>@<occurrence>} where an item has several. */
final class TaskIds {

    private static final String OCCURRENCE = "@";

    private TaskIds() {}

    static String of(String planId, String item, @Nullable String occurrence) {
        return planId + "." + item + (occurrence == null ? "" : OCCURRENCE + occurrence);
    }

    /** The item of the plan that a task, or one of its occurrences, stems from. */
    static String item(String planId, String taskId, @Nullable String occurrence) {
        return taskId.substring(planId.length() + 1,
                taskId.length() - (occurrence == null ? 0 : OCCURRENCE.length() + occurrence.length()));
    }
}
