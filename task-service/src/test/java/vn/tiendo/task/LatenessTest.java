package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.TaskStory.ID;
import static vn.tiendo.task.TaskStory.UNIT;
import static vn.tiendo.task.TaskStory.due;
import static vn.tiendo.task.TaskStory.given;
import static vn.tiendo.task.TaskStory.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EvidenceOfResult;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskBecameOverdue;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.TaskCommand.ReturnResult;
import vn.tiendo.task.TaskCommand.SubmitResult;

class LatenessTest {

    private static SubmitResult submit(Instant at) {
        return new SubmitResult(List.of(Proof.words("Báo cáo")), "canbo", at);
    }

    private static SubmitResult submit(String day) {
        return submit(noon(day));
    }

    private static ConfirmResult confirm(String day) {
        return new ConfirmResult("chutich", noon(day));
    }

    private static ReturnResult sendBack(String day) {
        return new ReturnResult("thiếu", "chutich", noon(day));
    }

    private static NoticeDueDayPassed clock(String day) {
        return new NoticeDueDayPassed(noon(day));
    }

    @Test
    void a_result_on_the_due_day_is_in_time() {
        assertThat(given(due("2026-03-05")).when(submit("2026-03-05")).task().late()).isFalse();
    }

    @Test
    void the_due_day_ends_at_midnight_in_vietnam() {
        var lastSecond = Instant.parse("2026-03-05T16:59:59Z");
        assertThat(given(due("2026-03-05")).when(submit(lastSecond)).task().late()).isFalse();
        assertThat(given(due("2026-03-05")).when(submit(lastSecond.plusSeconds(1))).task().late()).isTrue();
    }

    @Test
    void a_late_result_stays_late_after_it_is_confirmed() {
        given(due("2026-03-05")).when(submit("2026-03-06"), confirm("2026-03-07"))
                .then(new ResultSubmitted(ID, UNIT, List.of("Báo cáo"),
                        List.of(new EvidenceOfResult("Báo cáo", null, null)), true, "canbo", noon("2026-03-06")),
                        new TaskCompleted(ID, UNIT, true, "chutich", noon("2026-03-07")));
    }

    @Test
    void a_result_in_time_stays_in_time_though_it_is_confirmed_after_the_due_day() {
        assertThat(given(due("2026-03-05"), submit("2026-03-05")).when(confirm("2026-03-20")).task().late()).isFalse();
    }

    @Test
    void a_result_returned_and_handed_in_again_after_the_due_day_is_late() {
        var task = given(due("2026-03-05"), submit("2026-03-04"), sendBack("2026-03-06"))
                .when(submit("2026-03-07"), confirm("2026-03-08"))
                .task();
        assertThat(task.late()).isTrue();
    }

    @Test
    void a_task_without_a_due_day_is_never_late() {
        assertThat(given(due(null)).when(submit("2036-03-05")).task().late()).isFalse();
    }

    @Test
    void an_open_task_becomes_overdue_the_day_after_its_due_day() {
        var story = given(due("2026-03-05")).when(clock("2026-03-06"))
                .then(new TaskBecameOverdue(ID, UNIT, LocalDate.parse("2026-03-05"), noon("2026-03-06")));
        assertThat(story.task().overdue()).isTrue();
    }

    @Test
    void a_task_is_not_overdue_on_its_due_day() {
        given(due("2026-03-05")).when(clock("2026-03-05")).then();
    }

    @Test
    void a_task_becomes_overdue_once() {
        given(due("2026-03-05"), clock("2026-03-06")).when(clock("2026-03-06"), clock("2026-03-07")).then();
    }

    @Test
    void a_task_without_a_due_day_never_becomes_overdue() {
        given(due(null)).when(clock("2036-01-01")).then();
    }

    @Test
    void a_submitted_result_is_not_overdue_while_it_waits_for_confirmation() {
        given(due("2026-03-05"), submit("2026-03-05")).when(clock("2026-03-20")).then();
    }

    @Test
    void a_task_returned_after_its_due_day_becomes_overdue() {
        var story = given(due("2026-03-05"), submit("2026-03-05"), sendBack("2026-03-09")).when(clock("2026-03-09"))
                .then(new TaskBecameOverdue(ID, UNIT, LocalDate.parse("2026-03-05"), noon("2026-03-09")));
        assertThat(story.task().overdue()).isTrue();
    }

    @Test
    void an_overdue_task_is_late_but_no_longer_overdue_when_its_result_comes() {
        var task = given(due("2026-03-05"), clock("2026-03-06")).when(submit("2026-03-08")).task();
        assertThat(task.overdue()).isFalse();
        assertThat(task.late()).isTrue();
    }

    @Test
    void an_overdue_task_returned_is_overdue_again_and_this_is_not_announced_twice() {
        var story = given(due("2026-03-05"), clock("2026-03-06"), submit("2026-03-08"), sendBack("2026-03-09"));
        assertThat(story.task().overdue()).isTrue();
        story.when(clock("2026-03-10")).then();
    }

    @Test
    void a_closed_task_does_not_become_overdue() {
        given(due("2026-03-05"), new CancelTask("hết hiệu lực", noon("2026-03-01"))).when(clock("2026-03-06")).then();
        given(due("2026-03-05"), submit("2026-03-05"), confirm("2026-03-05")).when(clock("2026-03-06")).then();
    }
}
