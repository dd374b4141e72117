package vn.tiendo.task;

import org.jspecify.annotations.Nullable;

/**
 * How tasks are named: {@code <document>.<item>}, {@code <document>.<item>@<occurrence>} where an item has several, and
 * {@code <task>~<unit>} for the part of a unit below.
 */
final class TaskIds {

    private static final String OCCURRENCE = "@";
    private static final String PART = "~";

    private TaskIds() {}

    static String of(String planId, String item, @Nullable String occurrence) {
        return planId + "." + item + (occurrence == null ? "" : OCCURRENCE + occurrence);
    }

    /** The part that a unit below has of a task. */
    static String part(String taskId, String unit) {
        return taskId + PART + unit;
    }

    /** The item of the plan that a task, or one of its occurrences, stems from. */
    static String item(String planId, String taskId, @Nullable String occurrence) {
        return taskId.substring(planId.length() + 1,
                taskId.length() - (occurrence == null ? 0 : OCCURRENCE.length() + occurrence.length()));
    }
}
