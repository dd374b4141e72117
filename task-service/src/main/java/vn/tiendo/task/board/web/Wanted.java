package vn.tiendo.task.board.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.tiendo.task.TaskStatus;
import vn.tiendo.task.board.LineFilter;

/** Query of a list of tasks; what the members mean stands at {@link LineFilter}. */
public record Wanted(@Nullable String unit, @Nullable String plan, @Nullable TaskStatus status,
        @Nullable Boolean overdue,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueFrom,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueTo, @Nullable String field,
        @Nullable String office, @Nullable String officer) {

    public LineFilter filter() {
        return new LineFilter(plan, status, overdue, dueFrom, dueTo, field, office, officer);
    }
}
