package vn.tiendo.task.schedule;

import java.time.LocalDate;

/**
 * One time that a result is expected.
 *
 * @param key tells it from the others: the period ({@code 2026-Q1}) or the due day ({@code 2026-06-20})
 * @param due last day for the result, in Vietnam
 */
public record Occurrence(String key, LocalDate due) {

    static Occurrence on(LocalDate due) {
        return new Occurrence(due.toString(), due);
    }
}
