package vn.tiendo.task.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.TaskStatus;

class CountsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private static Line line(String id, String unit, @Nullable String officer, @Nullable String due,
            TaskStatus status) {
        var day = due == null ? null : LocalDate.parse(due);
        boolean overdue = day != null && day.isBefore(TODAY) && TaskStatus.OPEN.contains(status);
        return new Line(id, 1, unit, "p", "1", "Cải cách thể chế", "Nội dung", List.of("Văn phòng"), null, officer, day,
                null, status, 0, false, overdue, overdue ? Instant.parse("2026-03-09T17:00:00Z") : null, List.of(),
                null, null, null);
    }

    @Test
    void what_is_overdue_is_shown_in_every_week_and_only_once() {
        var lines = List.of(line("late", "14758", null, "2026-03-09", TaskStatus.ASSIGNED),
                line("today", "14758", null, "2026-03-10", TaskStatus.ACCEPTED),
                line("sunday", "14758", null, "2026-03-15", TaskStatus.IN_PROGRESS),
                line("next", "14758", null, "2026-03-16", TaskStatus.ASSIGNED),
                line("handed in", "14758", null, "2026-03-11", TaskStatus.SUBMITTED),
                line("waits", "14758", null, null, TaskStatus.ASSIGNED));
        var week = MyWeek.of(Week.parse("2026-W11"), lines, TODAY);
        assertThat(week.week()).isEqualTo("2026-W11");
        assertThat(week.overdue()).extracting(Line::id).containsExactly("late");
        assertThat(week.due()).extracting(Line::id).containsExactly("today", "sunday");
        var next = MyWeek.of(Week.parse("2026-W12"), lines, TODAY);
        assertThat(next.overdue()).extracting(Line::id).containsExactly("late");
        assertThat(next.due()).extracting(Line::id).containsExactly("next");
    }

    @Test
    void what_nobody_was_named_for_is_everybodys_in_the_office_or_the_unit() {
        var named = line("named", "14758", "an", null, TaskStatus.ASSIGNED);
        var nobodys = line("nobody's", "14758", null, null, TaskStatus.ASSIGNED);
        var office = new Line("office's", 1, "14758", "p", null, null, "x", List.of(), "vp", null, null, null,
                TaskStatus.ASSIGNED, 0, false, false, null, List.of(), null, null, null);
        assertThat(MyTasks.isHis(named, "an", Set.of())).isTrue();
        assertThat(MyTasks.isHis(named, "binh", Set.of("vp"))).isFalse();
        assertThat(MyTasks.isHis(nobodys, "binh", Set.of("kinh-te"))).isTrue();
        assertThat(MyTasks.isHis(office, "binh", Set.of("kinh-te"))).isFalse();
        assertThat(MyTasks.isHis(office, "binh", Set.of("vp"))).isTrue();
        assertThat(MyTasks.isHis(office, "binh", Set.of())).isTrue();
    }

    @Test
    void a_week_begins_on_monday_and_may_lie_in_two_years() {
        assertThat(Week.parse("2026-W53")).isEqualTo(new Week(LocalDate.parse("2026-12-28"),
                LocalDate.parse("2027-01-03")));
        assertThat(Week.of(LocalDate.parse("2027-01-03"))).hasToString("2026-W53");
    }

    @Test
    void overdue_tasks_are_counted_with_the_longest_delay_the_largest_group_first() {
        var lines = List.of(line("a", "14758", null, "2026-03-09", TaskStatus.ASSIGNED),
                line("b", "14797", null, "2026-02-28", TaskStatus.ASSIGNED),
                line("c", "14797", null, "2026-03-01", TaskStatus.ASSIGNED));
        var overdue = Overdue.of(Overdue.By.UNIT, lines, TODAY);
        assertThat(overdue.tasks()).isEqualTo(3);
        assertThat(overdue.longestDelay()).isEqualTo(10);
        assertThat(overdue.groups()).containsExactly(new Overdue.Group("14797", null, 2, 10),
                new Overdue.Group("14758", null, 1, 1));
        assertThat(Overdue.of(Overdue.By.FIELD, lines, TODAY).groups())
                .containsExactly(new Overdue.Group(null, "Cải cách thể chế", 3, 10));
        assertThat(Overdue.of(Overdue.By.LEAD, lines, TODAY).groups())
                .contains(new Overdue.Group("14797", "Văn phòng", 2, 10));
        assertThat(Overdue.of(Overdue.By.UNIT, List.of(), TODAY).longestDelay()).isZero();
    }

    @Test
    void workload_is_counted_for_each_officer_from_today_on() {
        var lines = List.of(line("late", "14758", "an", "2026-03-09", TaskStatus.ASSIGNED),
                line("today", "14758", "an", "2026-03-10", TaskStatus.ASSIGNED),
                line("in 7", "14758", "an", "2026-03-17", TaskStatus.ASSIGNED),
                line("in 8", "14758", "an", "2026-03-18", TaskStatus.ASSIGNED),
                line("in 31", "14758", "an", "2026-04-10", TaskStatus.ASSIGNED),
                line("done", "14758", "an", "2026-03-11", TaskStatus.SUBMITTED),
                line("other", "14758", null, null, TaskStatus.ASSIGNED));
        assertThat(Workload.of(lines, TODAY)).containsExactly(new Workload("Văn phòng", "an", 5, 2, 3, 1),
                new Workload("Văn phòng", null, 1, 0, 0, 0));
    }
}
