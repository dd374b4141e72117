package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.TaskStory.ID;
import static vn.tiendo.task.TaskStory.UNIT;
import static vn.tiendo.task.TaskStory.due;
import static vn.tiendo.task.TaskStory.given;
import static vn.tiendo.task.TaskStory.noon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.events.TaskEvent.ExtensionGranted;
import vn.tiendo.events.TaskEvent.ExtensionRefused;
import vn.tiendo.events.TaskEvent.ExtensionRequested;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.TaskCommand.GrantExtension;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.TaskCommand.RecordAwaitedEvent;
import vn.tiendo.task.TaskCommand.RefuseExtension;
import vn.tiendo.task.TaskCommand.ReportProgress;
import vn.tiendo.task.TaskCommand.RequestExtension;
import vn.tiendo.task.TaskCommand.SubmitResult;

class MoreTimeTest {

    private static final RequestExtension ASK = ask("2026-03-20");
    private static final WorkingDays MAY_DAY_OFF = new WorkingDays(Set.of(LocalDate.parse("2026-05-01")), Set.of());

    private static RequestExtension ask(@Nullable String until) {
        return new RequestExtension(until == null ? null : LocalDate.parse(until), "chờ số liệu", "canbo",
                noon("2026-03-03"));
    }

    private static GrantExtension grant(@Nullable String until, String by) {
        return new GrantExtension(until == null ? null : LocalDate.parse(until), by, noon("2026-03-04"));
    }

    @Test
    void more_time_is_asked_for_and_granted() {
        var story = given(due("2026-03-05"), ASK)
                .when(grant(null, "chutich"))
                .then(new ExtensionGranted(ID, UNIT, LocalDate.parse("2026-03-20"), "chutich", noon("2026-03-04")));
        assertThat(story.task().due()).isEqualTo(LocalDate.parse("2026-03-20"));
        assertThat(story.task().extension()).isNull();
    }

    @Test
    void the_answer_may_name_another_day_after_the_present_one() {
        assertThat(given(due("2026-03-05"), ASK).when(grant("2026-03-10", "chutich")).task().due())
                .isEqualTo(LocalDate.parse("2026-03-10"));
        given(due("2026-03-05"), ASK).when(grant("2026-03-05", "chutich")).rejects(TaskProblem.EXTENSION_NOT_LATER,
                "due");
    }

    @Test
    void a_refusal_leaves_the_due_day_and_has_a_reason() {
        var story = given(due("2026-03-05"), ASK)
                .when(new RefuseExtension("đã chốt", "chutich", noon("2026-03-04")))
                .then(new ExtensionRefused(ID, UNIT, "đã chốt", "chutich", noon("2026-03-04")));
        assertThat(story.task().due()).isEqualTo(LocalDate.parse("2026-03-05"));
        given(due("2026-03-05"), ASK).when(new RefuseExtension("", "chutich", noon("2026-03-04")))
                .rejects(TaskProblem.REASON_MISSING, "reason");
    }

    @Test
    void nobody_answers_his_own_request_and_there_is_one_at_a_time() {
        given(due("2026-03-05"), ASK).when(grant(null, "canbo")).rejects(TaskProblem.OWN_REQUEST);
        given(due("2026-03-05"), ASK).when(ASK).rejects(TaskProblem.EXTENSION_PENDING, "due");
        given(due("2026-03-05")).when(grant(null, "chutich")).rejects(TaskProblem.NO_EXTENSION_REQUESTED);
    }

    @Test
    void a_request_names_a_day_after_the_present_one_and_not_gone_by() {
        given(due("2026-03-05")).when(ask(null)).rejects(TaskProblem.DUE_DAY_MISSING, "due");
        given(due("2026-03-05")).when(ask("2026-03-05")).rejects(TaskProblem.EXTENSION_NOT_LATER, "due");
        given(due("2026-03-05")).when(ask("2026-03-02")).rejects(TaskProblem.DUE_DAY_PASSED, "due");
    }

    @Test
    void an_overdue_task_that_got_more_time_is_not_overdue_but_what_was_late_stays_late() {
        var overdue = given(due("2026-03-01"), new NoticeDueDayPassed(noon("2026-03-02")), ASK);
        var extended = overdue.when(grant(null, "chutich")).task();
        assertThat(extended.overdue()).isFalse();
        assertThat(extended.overdueSince()).isNull();
        var late = given(due("2026-03-01"),
                new SubmitResult(List.of(Proof.words("x")), "canbo", noon("2026-03-02")),
                new TaskCommand.ReturnResult("thiếu", "chutich", noon("2026-03-03")), ASK);
        assertThat(late.when(grant(null, "chutich")).task().late()).isTrue();
    }

    @Test
    void a_result_makes_the_request_pointless() {
        var submit = new SubmitResult(List.of(Proof.words("x")), "canbo", noon("2026-03-04"));
        assertThat(given(due("2026-03-05"), ASK).when(submit).task().extension()).isNull();
        given(due("2026-03-05"), submit).when(ASK).rejects(TaskProblem.RESULT_ALREADY_SUBMITTED, "status");
        given(due("2026-03-05")).when(ASK).then(new ExtensionRequested(ID, UNIT, LocalDate.parse("2026-03-20"),
                "chờ số liệu", "canbo", noon("2026-03-03")));
    }

    @Test
    void progress_goes_back_only_with_a_reason() {
        var eighty = given(due("2026-03-05"), new ReportProgress(80, "", "canbo", noon("2026-03-01")));
        eighty.when(new ReportProgress(40, " ", "canbo", noon("2026-03-01")))
                .rejects(TaskProblem.PROGRESS_BACKWARDS_WITHOUT_REASON, "note");
        assertThat(eighty.when(new ReportProgress(40, "phải làm lại", "canbo", noon("2026-03-01"))).task().progress())
                .isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sau khi UBND tỉnh ban hành Đề án                         | 2026-06-15 | 2026-06-15
            Ngay sau khi UBND tỉnh ban hành Đề án                    |            | 2026-05-04
            Trong 15 ngày kể từ ngày ban hành Quyết định             |            | 2026-05-15
            Chậm nhất 02 ngày làm việc sau khi có hướng dẫn          |            | 2026-05-05
            Trong thời hạn 05 ngày làm việc, kể từ khi nhận văn bản  |            | 2026-05-08
            Sau khi có hướng dẫn                                     |            |
            """)
    void the_due_day_after_an_event_follows_from_the_words_or_from_a_person(String phrase, @Nullable LocalDate given,
            @Nullable LocalDate due) {
        var wording = new Wording("1", null, "Rà soát", List.of("Báo cáo"), List.of(), List.of(), phrase, "2026");
        var story = given(waiting(wording)).when(new RecordAwaitedEvent(LocalDate.parse("2026-04-30"), given, "QĐ 456",
                MAY_DAY_OFF, "canbo", noon("2026-04-30")));
        if (due == null) {
            story.rejects(TaskProblem.DUE_DAY_MISSING, "due");
        } else {
            assertThat(story.task().due()).isEqualTo(due);
            assertThat(story.task().gaps()).doesNotContain(Gap.TIME);
        }
    }

    @Test
    void only_what_a_task_waits_for_and_what_has_happened_is_recorded() {
        var event = new RecordAwaitedEvent(LocalDate.parse("2026-05-01"), null, "QĐ 456", MAY_DAY_OFF, "canbo",
                noon("2026-04-30"));
        given(due("2026-12-31")).when(event).rejects(TaskProblem.NOTHING_AWAITED, "occurredOn");
        given(waiting(due(null).wording())).when(event).rejects(TaskProblem.EVENT_DAY_AHEAD, "occurredOn");
    }

    private static Task waiting(Wording wording) {
        var task = due(null).worded(wording);
        return new TaskCopy(task).wording(wording, new Timing(Timing.Kind.AWAITS_EVENT, null, null)).done();
    }
}
