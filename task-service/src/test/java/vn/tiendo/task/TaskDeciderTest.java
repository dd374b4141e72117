package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.TaskStory.ID;
import static vn.tiendo.task.TaskStory.UNIT;
import static vn.tiendo.task.TaskStory.due;
import static vn.tiendo.task.TaskStory.given;
import static vn.tiendo.task.TaskStory.noon;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.EvidenceOfResult;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAccepted;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.TaskEvent.TaskRescheduled;
import vn.tiendo.task.TaskCommand.AcceptTask;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.TaskCommand.ReportProgress;
import vn.tiendo.task.TaskCommand.RescheduleTask;
import vn.tiendo.task.TaskCommand.ReturnResult;
import vn.tiendo.task.TaskCommand.SubmitResult;

class TaskDeciderTest {

    private static final AcceptTask ACCEPT = new AcceptTask("canbo", noon("2026-03-01"));
    private static final SubmitResult SUBMIT = new SubmitResult(List.of(Proof.words("Báo cáo số 12")), "canbo",
            noon("2026-03-02"));
    private static final ConfirmResult CONFIRM = new ConfirmResult("chutich", noon("2026-03-03"));
    private static final ReturnResult RETURN = new ReturnResult("thiếu số liệu", "chutich", noon("2026-03-03"));
    private static final CancelTask CANCEL = new CancelTask("thay kế hoạch", noon("2026-03-04"));

    private static ResultSubmitted submitted() {
        return new ResultSubmitted(ID, UNIT, List.of("Báo cáo số 12"),
                List.of(new EvidenceOfResult("Báo cáo số 12", null, null)), false, "canbo", SUBMIT.at());
    }

    private static ReportProgress progress(int percent) {
        return new ReportProgress(percent, "đang làm", "canbo", noon("2026-03-01"));
    }

    @Test
    void an_assigned_task_can_be_accepted() {
        var story = given(due("2026-03-05")).when(ACCEPT).then(new TaskAccepted(ID, UNIT, "canbo", ACCEPT.at()));
        assertThat(story.task().status()).isEqualTo(TaskStatus.ACCEPTED);
    }

    @Test
    void a_task_is_accepted_once() {
        given(due("2026-03-05"), ACCEPT).when(ACCEPT).rejects(TaskProblem.TASK_ALREADY_ACCEPTED, "status");
    }

    @Test
    void work_under_way_cannot_be_accepted_any_more() {
        given(due("2026-03-05"), progress(10)).when(ACCEPT).rejects(TaskProblem.TASK_ALREADY_ACCEPTED, "status");
    }

    @Test
    void a_closed_task_cannot_be_accepted() {
        given(due("2026-03-05"), CANCEL).when(ACCEPT).rejects(TaskProblem.TASK_CLOSED, "status");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100})
    void progress_is_0_to_100_percent(int percent) {
        var story = given(due("2026-03-05"), ACCEPT).when(progress(percent))
                .then(new ProgressReported(ID, UNIT, percent, "đang làm", "canbo", noon("2026-03-01")));
        assertThat(story.task().progress()).isEqualTo(percent);
        assertThat(story.task().status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void progress_outside_0_to_100_is_rejected(int percent) {
        given(due("2026-03-05"), ACCEPT).when(progress(percent)).rejects(TaskProblem.PROGRESS_OUT_OF_RANGE, "percent");
    }

    @Test
    void progress_may_be_reported_without_accepting_first() {
        assertThat(given(due("2026-03-05")).when(progress(5)).task().status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void progress_may_go_down() {
        assertThat(given(due("2026-03-05"), progress(80)).when(progress(40)).task().progress()).isEqualTo(40);
    }

    @Test
    void no_progress_is_reported_on_a_completed_task() {
        given(due("2026-03-05"), SUBMIT, CONFIRM).when(progress(50)).rejects(TaskProblem.TASK_CLOSED, "status");
    }

    @Test
    void no_progress_is_reported_on_a_cancelled_task() {
        given(due("2026-03-05"), CANCEL).when(progress(50)).rejects(TaskProblem.TASK_CLOSED, "status");
    }

    @Test
    void progress_does_not_take_a_submitted_result_back() {
        given(due("2026-03-05"), SUBMIT).when(progress(50)).rejects(TaskProblem.RESULT_ALREADY_SUBMITTED, "status");
    }

    @Test
    void a_note_has_an_end() {
        given(due("2026-03-05")).when(new ReportProgress(5, "x".repeat(2_001), "canbo", noon("2026-03-01")))
                .rejects(TaskProblem.TEXT_TOO_LONG, "note");
    }

    @Test
    void a_result_is_submitted_with_its_evidence() {
        var story = given(due("2026-03-05"), ACCEPT).when(SUBMIT)
                .then(submitted());
        assertThat(story.task().dossier().evidence())
                .containsExactly(new Evidence("Báo cáo số 12", null, null, "canbo", SUBMIT.at()));
    }

    @Test
    void a_result_without_evidence_is_rejected() {
        given(due("2026-03-05"), ACCEPT).when(new SubmitResult(List.of(), "canbo", noon("2026-03-02")))
                .rejects(TaskProblem.EVIDENCE_MISSING, "evidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u2003"})
    void blank_evidence_is_none(String text) {
        given(due("2026-03-05"), ACCEPT)
                .when(new SubmitResult(List.of(Proof.words("x"), Proof.words(text)), "canbo", noon("2026-03-02")))
                .rejects(TaskProblem.EVIDENCE_MISSING, "evidence");
    }

    @Test
    void evidence_is_twenty_texts_at_most() {
        given(due("2026-03-05"))
                .when(new SubmitResult(Collections.nCopies(21, Proof.words("x")), "canbo", noon("2026-03-02")))
                .rejects(TaskProblem.TOO_MUCH_EVIDENCE, "evidence");
    }

    @Test
    void a_result_is_submitted_once() {
        given(due("2026-03-05"), SUBMIT).when(SUBMIT).rejects(TaskProblem.RESULT_ALREADY_SUBMITTED, "status");
    }

    @Test
    void a_confirmed_result_completes_the_task() {
        var story = given(due("2026-03-05"), ACCEPT, SUBMIT).when(CONFIRM)
                .then(new TaskCompleted(ID, UNIT, false, "chutich", CONFIRM.at()));
        assertThat(story.task().status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(story.task().progress()).isEqualTo(100);
    }

    @Test
    void only_a_submitted_result_can_be_confirmed() {
        given(due("2026-03-05"), ACCEPT).when(CONFIRM).rejects(TaskProblem.RESULT_NOT_SUBMITTED, "status");
    }

    @Test
    void a_result_is_confirmed_once() {
        given(due("2026-03-05"), SUBMIT, CONFIRM).when(CONFIRM).rejects(TaskProblem.RESULT_NOT_SUBMITTED, "status");
    }

    @Test
    void a_returned_task_is_open_again() {
        var story = given(due("2026-03-05"), SUBMIT).when(RETURN)
                .then(new ResultReturned(ID, UNIT, "thiếu số liệu", "chutich", RETURN.at()));
        assertThat(story.task().status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void only_a_submitted_result_can_be_returned() {
        given(due("2026-03-05"), progress(50)).when(RETURN).rejects(TaskProblem.RESULT_NOT_SUBMITTED, "status");
    }

    @Test
    void a_return_has_a_reason() {
        given(due("2026-03-05"), SUBMIT).when(new ReturnResult(" ", "chutich", noon("2026-03-03")))
                .rejects(TaskProblem.REASON_MISSING, "reason");
    }

    @Test
    void a_returned_result_can_be_submitted_again_and_both_proofs_stay() {
        var story = given(due("2026-03-05"), SUBMIT, RETURN)
                .when(new SubmitResult(List.of(Proof.words("Báo cáo số 15")), "canbo", noon("2026-03-04")), CONFIRM);
        assertThat(story.task().status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(story.task().dossier().evidence()).extracting(Evidence::text)
                .containsExactly("Báo cáo số 12", "Báo cáo số 15");
    }

    @Test
    void the_end_of_the_plan_cancels_an_open_task() {
        given(due("2026-03-05"), ACCEPT).when(CANCEL)
                .then(new TaskCancelled(ID, UNIT, "thay kế hoạch", null, CANCEL.at()));
    }

    @Test
    void the_end_of_the_plan_cancels_a_task_whose_result_nobody_confirmed() {
        assertThat(given(due("2026-03-05"), SUBMIT).when(CANCEL).task().status()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void a_completed_task_survives_the_end_of_its_plan() {
        assertThat(given(due("2026-03-05"), SUBMIT, CONFIRM).when(CANCEL).then().task().status())
                .isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void a_task_is_cancelled_once() {
        given(due("2026-03-05"), CANCEL).when(CANCEL).then();
    }

    @Test
    void the_history_tells_who_did_what_and_when() {
        var task = given(due("2026-03-05"), ACCEPT, progress(30), SUBMIT, RETURN, CANCEL).task();
        assertThat(task.dossier().history()).containsExactly(
                new HistoryEntry(HistoryEntry.Step.ACCEPTED, "canbo", noon("2026-03-01"), null),
                new HistoryEntry(HistoryEntry.Step.PROGRESS_REPORTED, "canbo", noon("2026-03-01"), null),
                new HistoryEntry(HistoryEntry.Step.RESULT_SUBMITTED, "canbo", noon("2026-03-02"), null),
                new HistoryEntry(HistoryEntry.Step.RESULT_RETURNED, "chutich", noon("2026-03-03"), "thiếu số liệu"),
                new HistoryEntry(HistoryEntry.Step.CANCELLED, null, noon("2026-03-04"), "thay kế hoạch"));
    }

    @Test
    void a_due_day_is_set_with_a_reason_and_not_into_the_past() {
        given(due("2026-03-05")).when(new RescheduleTask(null, "x", "chutich", noon("2026-03-01")))
                .rejects(TaskProblem.DUE_DAY_MISSING, "due");
        given(due("2026-03-05")).when(reschedule("2026-02-28", "chờ hướng dẫn"))
                .rejects(TaskProblem.DUE_DAY_PASSED, "due");
        given(due("2026-03-05")).when(reschedule("2026-03-20", " ")).rejects(TaskProblem.REASON_MISSING, "reason");
        var story = given(due("2026-03-05")).when(reschedule("2026-03-20", "chờ hướng dẫn"))
                .then(new TaskRescheduled(ID, UNIT, LocalDate.parse("2026-03-20"), "chờ hướng dẫn", "chutich",
                        noon("2026-03-01")));
        assertThat(story.task().due()).isEqualTo("2026-03-20");
    }

    @Test
    void what_is_handed_in_keeps_its_due_day() {
        given(due("2026-03-05"), SUBMIT).when(reschedule("2026-03-20", "chờ hướng dẫn"))
                .rejects(TaskProblem.RESULT_ALREADY_SUBMITTED, "status");
    }

    private static RescheduleTask reschedule(String day, String reason) {
        return new RescheduleTask(LocalDate.parse(day), reason, "chutich", noon("2026-03-01"));
    }
}
