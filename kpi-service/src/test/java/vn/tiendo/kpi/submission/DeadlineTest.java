package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.events.FigureKind.OFFICIAL;
import static vn.tiendo.kpi.submission.Acts.approve;
import static vn.tiendo.kpi.submission.Acts.correct;
import static vn.tiendo.kpi.submission.Acts.draft;
import static vn.tiendo.kpi.submission.Acts.duty;
import static vn.tiendo.kpi.submission.Acts.recall;
import static vn.tiendo.kpi.submission.Acts.sendBack;
import static vn.tiendo.kpi.submission.Acts.submit;
import static vn.tiendo.kpi.submission.SubmissionScenario.given;
import static vn.tiendo.kpi.submission.Timeliness.State.IN_TIME;
import static vn.tiendo.kpi.submission.Timeliness.State.LATE;
import static vn.tiendo.kpi.submission.Timeliness.State.NOT_DUE_YET;
import static vn.tiendo.kpi.submission.Timeliness.State.OVERDUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.kpi.catalogue.Deadline;
import vn.tiendo.kpi.catalogue.Deadlines;
import vn.tiendo.kpi.period.Earlier;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.period.ReportingPeriod;

class DeadlineTest {

    private static final Duty DUTY = duty("38");

    @Test
    void official_figures_are_due_so_many_working_days_after_the_cut_off() {
        assertThat(due(WorkingDays.WEEKDAYS).official()).as("14 March 2026 is a Saturday").isEqualTo("2026-03-17");
        var monday = LocalDate.parse("2026-03-16");
        assertThat(due(new WorkingDays(Set.of(monday), Set.of())).official()).isEqualTo("2026-03-18");
    }

    @Test
    void before_the_fifth_of_the_last_month_is_the_fourth() {
        assertThat(due(WorkingDays.WEEKDAYS).estimate()).isEqualTo("2026-03-04");
        var beforeThe31st = new Deadlines(null, new Deadline.BeforeDayOfLastMonth(31));
        assertThat(DueDays.of(beforeThe31st, ReportingPeriod.of("2026-02"), null, WorkingDays.WEEKDAYS).official())
                .isEqualTo("2026-02-28");
    }

    @Test
    void figures_sent_on_the_last_day_in_vietnam_are_in_time_and_a_day_later_late() {
        assertThat(timeliness("2026-03-17")).isEqualTo(IN_TIME);
        assertThat(timeliness("2026-03-18")).isEqualTo(LATE);
    }

    @Test
    void figures_that_were_never_sent_become_overdue() {
        assertThat(Timeliness.of(OFFICIAL, null, DUTY, LocalDate.parse("2026-03-17")).state()).isEqualTo(NOT_DUE_YET);
        assertThat(Timeliness.of(OFFICIAL, null, DUTY, LocalDate.parse("2026-03-18")).state()).isEqualTo(OVERDUE);
    }

    @Test
    void to_be_returned_or_to_correct_makes_nobody_late() {
        var submission = given(DUTY, draft("2", "2026-03-16"), submit("2026-03-16"), sendBack("38", "2026-03-19"),
                draft("3", "2026-03-20"), submit("2026-03-20"), approve("38", "2026-03-21"), correct("2026-05-01"),
                draft("4", "2026-05-01"), submit("2026-05-01")).submission();
        assertThat(Timeliness.of(OFFICIAL, submission, DUTY, LocalDate.parse("2026-05-02")).state())
                .isEqualTo(IN_TIME);
        assertThat(submission.versions()).extracting(SubmittedVersion::late).containsExactly(false, true, null);
    }

    @Test
    void what_was_taken_back_was_never_sent() {
        var submission = given(DUTY, draft("2", "2026-03-16"), submit("2026-03-16"), recall("2026-03-17"))
                .submission();
        assertThat(Timeliness.of(OFFICIAL, submission, DUTY, LocalDate.parse("2026-03-18")).state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void the_period_before_the_first_quarter_is_the_fourth_of_the_year_before() {
        assertThat(Earlier.periods(ReportingPeriod.of("2026-Q1"), 2)).hasToString("[2025-Q4, 2025-Q3]");
        assertThat(Earlier.periods(ReportingPeriod.of("2026-01"), 1)).hasToString("[2025-12]");
        assertThat(Earlier.periods(ReportingPeriod.of("2026-9M"), 1)).hasToString("[2025-9M]");
        assertThat(Earlier.periods(ReportingPeriod.of("2001"), 8)).hasToString("[2000]");
    }

    private static DueDays due(WorkingDays calendar) {
        return DueDays.of(Acts.FORM.deadlines(), ReportingPeriod.of("2026-Q1"), LocalDate.parse("2026-03-14"),
                calendar);
    }

    private static Timeliness.State timeliness(String sent) {
        var submission = given(DUTY, List.of(draft("2", sent), submit(sent)).toArray(SubmissionCommand[]::new))
                .submission();
        return Timeliness.of(OFFICIAL, submission, DUTY, LocalDate.parse("2026-04-01")).state();
    }
}
