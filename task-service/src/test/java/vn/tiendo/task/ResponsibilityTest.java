package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.TaskStory.ID;
import static vn.tiendo.task.TaskStory.UNIT;
import static vn.tiendo.task.TaskStory.due;
import static vn.tiendo.task.TaskStory.given;
import static vn.tiendo.task.TaskStory.noon;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.TaskEvent.LeadExamined;
import vn.tiendo.task.TaskCommand.AcceptTask;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.TaskCommand.ExamineLead;
import vn.tiendo.task.TaskCommand.FanTaskOut;
import vn.tiendo.task.TaskCommand.ReassignTask;
import vn.tiendo.task.TaskCommand.SubmitResult;

class ResponsibilityTest {

    private static final OfficeFinder OFFICES = name -> name.startsWith("Văn phòng") ? "van-phong" : null;
    private static final SubmitResult SUBMIT = new SubmitResult(List.of(Proof.words("Báo cáo")), "canbo",
            noon("2026-03-02"));

    private static ReassignTask to(String unit, String office, String officer, String reason) {
        return new ReassignTask(unit, new Lead(office, officer), List.of(), reason, "chutich", noon("2026-03-02"));
    }

    private static PlannedTask led(String... leads) {
        return new PlannedTask("t1", "1", null, "Rà soát", List.of("Báo cáo"), List.of(leads), List.of("Công an"),
                "Năm 2026");
    }

    @Test
    void one_name_that_means_one_office_is_the_lead() {
        var responsible = Responsibility.of(led("Văn phòng UBND"), OFFICES);
        assertThat(responsible.lead()).isEqualTo(new Lead("van-phong", null));
        assertThat(responsible.coordinators()).containsExactly(new Coordinator("Công an", null, null));
    }

    @Test
    void of_several_names_only_a_person_chooses_the_lead() {
        assertThat(Responsibility.of(led("Văn phòng", "Phòng Kinh tế"), OFFICES).lead()).isEqualTo(Lead.NOBODY);
        assertThat(Responsibility.of(led("Đoàn kiểm tra"), OFFICES).lead()).isEqualTo(Lead.NOBODY);
    }

    @Test
    void a_task_shows_which_of_the_five_are_not_clear() {
        assertThat(due(null).gaps()).containsExactly(Gap.PERSON, Gap.TIME, Gap.RESPONSIBILITY);
        assertThat(given(due("2026-03-05")).when(to(UNIT, "van-phong", "canbo", "")).task().gaps()).isEmpty();
    }

    @Test
    void who_takes_a_task_on_answers_for_it_unless_somebody_else_was_named() {
        var accept = new AcceptTask("canbo", noon("2026-03-01"));
        assertThat(given(due("2026-03-05")).when(accept).task().lead().officer()).isEqualTo("canbo");
        assertThat(given(due("2026-03-05"), to(UNIT, "van-phong", "khac", "")).when(accept).task().lead().officer())
                .isEqualTo("khac");
    }

    @Test
    void naming_the_first_lead_needs_no_reason_taking_it_from_him_does() {
        var named = given(due("2026-03-05"), to(UNIT, "van-phong", "canbo", ""));
        named.when(to(UNIT, "van-phong", "khac", " ")).rejects(TaskProblem.REASON_MISSING, "reason");
        named.when(to("14797", "van-phong", "canbo", " ")).rejects(TaskProblem.REASON_MISSING, "reason");
        assertThat(named.when(to("14797", "van-phong", "khac", "chuyển đơn vị")).task().unit()).isEqualTo("14797");
    }

    @Test
    void a_reassignment_changes_something() {
        given(due("2026-03-05"), to(UNIT, "van-phong", "canbo", "")).when(to(UNIT, "van-phong", "canbo", "x"))
                .rejects(TaskProblem.NOTHING_CHANGES);
    }

    @Test
    void nobody_confirms_what_he_handed_in_himself() {
        var submitted = given(due("2026-03-05"), SUBMIT);
        submitted.when(new ConfirmResult("canbo", noon("2026-03-03"))).rejects(TaskProblem.OWN_RESULT);
        assertThat(submitted.when(new ConfirmResult("chutich", noon("2026-03-03"))).task().status())
                .isEqualTo(TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, ", "1, , ", ", , ", "1, , PRODUCT_WITHOUT_EVIDENCE", "3, 1, UNKNOWN_PRODUCT",
        "0, 1, UNKNOWN_PRODUCT"})
    void every_product_is_proven_by_its_own_evidence_or_all_by_what_is_said_of_the_whole(Integer first, Integer second,
            TaskProblem problem) {
        var wording = new Wording("1", null, "Rà soát", List.of("Kế hoạch", "Báo cáo"), List.of(), List.of(), null,
                "2026");
        var proofs = problem == TaskProblem.PRODUCT_WITHOUT_EVIDENCE
                ? List.of(new Proof(first, null, "a"))
                : List.of(new Proof(first, null, "a"), new Proof(second, "ev-1", "b"));
        var story = given(due("2026-03-05").worded(wording))
                .when(new SubmitResult(proofs, "canbo", noon("2026-03-02")));
        if (problem == null) {
            assertThat(story.task().dossier().evidence()).hasSize(2).last().extracting(Evidence::evidence)
                    .isEqualTo("ev-1");
        } else {
            story.rejects(problem, "evidence");
        }
    }

    @Test
    void units_below_get_their_part_once_and_stay_known() {
        var fannedOut = given(due("2026-03-05"),
                new FanTaskOut(List.of("b", "a"), List.of(), null, "x", noon("2026-03-02")));
        assertThat(fannedOut.when().task().partIds()).containsExactly(ID + "~a", ID + "~b");
        assertThat(fannedOut.when(new FanTaskOut(List.of("c", "a"), List.of(), null, "x", noon("2026-03-02"))).task()
                .parts()).containsExactly("a", "b", "c");
        fannedOut.when(new FanTaskOut(List.of("c", "a"), List.of(), null, "x", noon("2026-03-02")))
                .rejects(TaskProblem.NOTHING_CHANGES, "units");
        given(due("2026-03-05")).when(new FanTaskOut(List.of(), List.of(), null, "x", noon("2026-03-02")))
                .rejects(TaskProblem.UNITS_MISSING, "units");
    }

    @Test
    void a_lead_that_cannot_is_told_once_and_again_when_it_is_settled() {
        var left = new ExamineLead(LeadFinding.OFFICER_LEFT, noon("2026-03-02"));
        var named = given(due("2026-03-05"), to(UNIT, "van-phong", "canbo", ""));
        named.when(left, left).then(new LeadExamined(ID, UNIT, "OFFICER_LEFT", "van-phong", "canbo", left.at()));
        named.when(new ExamineLead(null, noon("2026-03-03"))).then(
                new LeadExamined(ID, UNIT, null, "van-phong", "canbo", noon("2026-03-03")));
        assertThat(given(due("2026-03-05"), left).when(to(UNIT, "van-phong", "canbo", "")).task().finding()).isNull();
    }

    @Test
    void a_person_takes_a_part_back_only_with_a_reason_and_only_while_it_is_open() {
        given(due("2026-03-05")).when(new CancelTask(" ", "x", noon("2026-03-02"))).rejects(TaskProblem.REASON_MISSING,
                "reason");
        given(due("2026-03-05"), new CancelTask("thôi", noon("2026-03-01")))
                .when(new CancelTask("thôi", "x", noon("2026-03-02"))).rejects(TaskProblem.TASK_CLOSED, "status");
    }
}
