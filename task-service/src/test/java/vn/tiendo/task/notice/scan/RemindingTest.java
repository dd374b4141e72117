package vn.tiendo.task.notice.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.notice.policy.Audience.LEADER;
import static vn.tiendo.task.notice.policy.Audience.OFFICER;
import static vn.tiendo.task.notice.policy.Audience.OFFICE_HEAD;
import static vn.tiendo.task.notice.policy.Audience.UNIT_ABOVE;
import static vn.tiendo.task.notice.policy.Counting.CALENDAR;
import static vn.tiendo.task.notice.policy.Counting.WORKING;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.notice.policy.Audience;
import vn.tiendo.task.notice.policy.Counting;
import vn.tiendo.task.notice.policy.ReminderPolicy;
import vn.tiendo.task.notice.policy.Step;
import vn.tiendo.task.notice.scan.Told.Mark;

class RemindingTest {

    private static final LocalDate DUE = LocalDate.parse("2028-02-29");
    private static final ReminderPolicy POLICY = policy(step(-7, CALENDAR, OFFICER), step(0, CALENDAR, OFFICER),
            step(1, CALENDAR, OFFICER, OFFICE_HEAD), step(3, CALENDAR, LEADER), step(7, CALENDAR, UNIT_ABOVE));

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", value = {"2028-02-21, -", "2028-02-22, -7", "2028-02-28, -7", "2028-02-29, 0",
        "2028-03-01, 1", "2028-03-02, 1", "2028-03-03, 3", "2028-03-06, 3", "2028-03-07, 7", "2029-01-01, 7"})
    void the_newest_step_whose_day_has_come_counts(String today, @Nullable String step) {
        assertThat(remind(task(DUE, true), today, null)).extracting(reminder -> reminder.step().key())
                .isEqualTo(step == null ? List.of() : List.of(step));
    }

    @Test
    void what_was_told_is_not_told_again_and_the_next_step_is() {
        var told = new Mark(DUE, LocalDate.parse("2028-02-22"));
        assertThat(remind(task(DUE, true), "2028-02-28", told)).isEmpty();
        assertThat(remind(task(DUE, true), "2028-02-29", told)).hasSize(1);
    }

    @Test
    void days_without_a_look_are_made_up_for_at_once_to_everyone_concerned() {
        var told = new Mark(DUE, LocalDate.parse("2028-02-22"));
        var reminders = remind(task(DUE, true), "2028-03-04", told);
        assertThat(reminders).hasSize(1);
        assertThat(reminders.getFirst().step().days()).isEqualTo(3);
        assertThat(reminders.getFirst().to()).containsExactlyInAnyOrder(OFFICER, OFFICE_HEAD, LEADER);
    }

    @Test
    void another_due_day_starts_anew() {
        var told = new Mark(DUE, LocalDate.parse("2028-03-07"));
        assertThat(remind(task(LocalDate.parse("2028-03-31"), true), "2028-03-08", told)).isEmpty();
        assertThat(remind(task(LocalDate.parse("2028-03-31"), true), "2028-03-24", told))
                .extracting(reminder -> reminder.step().days()).containsExactly(-7);
    }

    @Test
    void nobody_is_reminded_of_what_is_not_owed_or_has_no_day() {
        assertThat(remind(task(DUE, false), "2028-03-31", null)).isEmpty();
        assertThat(remind(task(null, true), "2028-03-31", null)).isEmpty();
    }

    @ParameterizedTest(name = "{0} working days from 2028-01-31: {1}")
    @CsvSource({"-1, 2028-01-24", "-2, 2028-01-21", "0, 2028-01-31", "1, 2028-02-01", "4, 2028-02-04",
        "5, 2028-02-07"})
    void working_days_leave_out_weekends_and_tet(int days, LocalDate expected) {
        var tet = new WorkingDays(Set.of(LocalDate.parse("2028-01-25"), LocalDate.parse("2028-01-26"),
                LocalDate.parse("2028-01-27"), LocalDate.parse("2028-01-28")), Set.of());
        assertThat(step(days, WORKING, OFFICER).dayFor(LocalDate.parse("2028-01-31"), tet)).isEqualTo(expected);
    }

    @Test
    void marks_of_tasks_long_gone_are_dropped_and_those_of_present_ones_kept() {
        var old = LocalDate.parse("2026-01-01");
        var told = new Told(Map.of("gone", new Mark(old, old), "here", new Mark(old, old)));
        var after = told.after(List.of(), Set.of("here"), LocalDate.parse("2028-01-01"));
        assertThat(after.marks()).containsOnlyKeys("here");
    }

    @Test
    void a_notice_says_how_many_days_are_left_or_passed() {
        var reminder = remind(task(DUE, true), "2028-03-04", null).getFirst();
        var notice = reminder.notice("14758", LocalDate.parse("2028-03-04"));
        assertThat(notice.id()).isEqualTo("n-r.t1~2028-02-29~3");
        assertThat(notice.kind().name()).isEqualTo("OVERDUE");
        assertThat(notice.values()).containsEntry("days", "4").containsEntry("due", "2028-02-29");
    }

    private static List<Reminder> remind(OwedTask task, String today, @Nullable Mark mark) {
        var told = mark == null ? Told.NOTHING : new Told(Map.of(task.id(), mark));
        return new Reminding(POLICY, WorkingDays.WEEKDAYS, LocalDate.parse(today))
                .of(new UnitWork("14758", "1", List.of(task)), told);
    }

    private static OwedTask task(@Nullable LocalDate due, boolean owed) {
        return new OwedTask("n-r.t1", "Nội dung", due, owed, null, null);
    }

    private static ReminderPolicy policy(Step... steps) {
        return new ReminderPolicy(List.of(steps), null, LocalTime.of(7, 30)).checked();
    }

    private static Step step(int days, Counting counting, Audience... to) {
        return new Step(days, counting, Set.of(to).stream().collect(Collectors.toSet()), Set.of());
    }
}
