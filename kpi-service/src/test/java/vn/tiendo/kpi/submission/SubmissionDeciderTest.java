package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_APPROVED;
import static vn.tiendo.kpi.problem.KpiProblem.AWAITING_REVIEW;
import static vn.tiendo.kpi.problem.KpiProblem.FIGURES_INVALID;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_APPROVED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_SUBMITTED;
import static vn.tiendo.kpi.problem.KpiProblem.REASON_MISSING;
import static vn.tiendo.kpi.submission.SubmissionScenario.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.Standing;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Measure;
import vn.tiendo.kpi.submission.SubmissionCommand.Approve;
import vn.tiendo.kpi.submission.SubmissionCommand.Correct;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.kpi.submission.rule.History;
import vn.tiendo.platform.period.PeriodKind;

class SubmissionDeciderTest {

    private static final String ID = "14758|F|2026-Q1";
    private static final Instant AT = Instant.parse("2026-03-16T02:00:00Z");
    private static final Form FORM = new Form("F", "Biểu", PeriodKind.QUARTER,
            List.of(new FigureField("dialogues", "Đối thoại", "cuộc", Measure.COUNT)), List.of(),
            LocalDate.parse("2021-01-01"), null, "nguồn");
    private static final Duty DUTY = new Duty(new SubmissionKey("14758", "F", "2026-Q1"), "Phường Hàm Rồng", FORM,
            LocalDate.parse("2026-03-14"), new DueDays(null, LocalDate.parse("2026-03-17")), List.of("38"));

    @Test
    void a_draft_is_nobody_elses_business() {
        given(DUTY).when(draft("1"), draft("2")).then();
    }

    @Test
    void figures_submitted_are_pending_until_the_level_above_approves_them() {
        given(DUTY, draft("2"))
                .when(submit(), approve())
                .then(submitted(null, "2", false), approved("2", null));
    }

    @Test
    void figures_returned_count_no_more_and_can_be_mended_and_sent_again() {
        var scenario = given(DUTY, draft("2"), submit())
                .when(returned("sai số"))
                .then(new FiguresReturned(ID, "14758", "F", "2026-Q1", Standing.NONE, "sai số", null,
                        "thamdinh.38", AT));
        assertThat(scenario.submission().returned()).map(Review.Returned::reason).contains("sai số");
        given(DUTY, draft("2"), submit(), returned("sai số"))
                .when(draft("3"), submit())
                .then(submitted(null, "3", false));
    }

    @Test
    void approved_figures_stand_while_a_correction_of_them_is_drafted_and_waits() {
        given(DUTY, draft("2"), submit(), approve())
                .when(new Correct("nhập nhầm", "canbo.14758", AT), draft("5"), submit(), approve())
                .then(submitted("2", "5", true), approved("5", null));
    }

    @Test
    void a_returned_correction_leaves_the_approved_figures_as_they_were() {
        given(DUTY, draft("2"), submit(), approve(), new Correct("nhập nhầm", "canbo.14758", AT), draft("5"), submit())
                .when(returned("không đúng"))
                .then(new FiguresReturned(ID, "14758", "F", "2026-Q1", standing("2", null), "không đúng", null,
                        "thamdinh.38", AT));
    }

    @Test
    void nothing_that_was_submitted_is_overwritten() {
        var submission = given(DUTY, draft("2"), submit(), returned("sai số"), draft("3"), submit(), approve(),
                new Correct("nhập nhầm", "canbo.14758", AT), draft("5"), submit(), approve()).submission();
        assertThat(submission.versions()).extracting(SubmittedVersion::number).containsExactly(1, 2, 3);
        assertThat(submission.versions()).extracting(SubmittedVersion::figures)
                .containsExactly(figures("2"), figures("3"), figures("5"));
        assertThat(submission.versions()).extracting(SubmittedVersion::correctionReason)
                .containsExactly(null, null, "nhập nhầm");
        assertThat(submission.versions().getFirst().review())
                .isEqualTo(new Review.Returned("thamdinh.38", "sai số", null, AT));
    }

    @Test
    void an_incomplete_draft_cannot_be_submitted() {
        given(DUTY, new SaveDraft(Map.of(), "canbo.14758", AT)).refuses(submit(), FIGURES_INVALID);
    }

    @Test
    void what_waits_for_review_or_is_approved_cannot_be_changed() {
        given(DUTY, draft("2"), submit()).refuses(draft("3"), AWAITING_REVIEW);
        given(DUTY, draft("2"), submit()).refuses(submit(), AWAITING_REVIEW);
        given(DUTY, draft("2"), submit(), approve()).refuses(draft("3"), ALREADY_APPROVED);
        given(DUTY, draft("2"), submit(), approve()).refuses(submit(), ALREADY_APPROVED);
    }

    @Test
    void only_what_was_submitted_is_reviewed_and_only_what_was_approved_corrected() {
        given(DUTY, draft("2")).refuses(approve(), NOT_SUBMITTED);
        given(DUTY, draft("2"), submit(), approve()).refuses(approve(), NOT_SUBMITTED);
        given(DUTY, draft("2")).refuses(returned("sai số"), NOT_SUBMITTED);
        given(DUTY, draft("2"), submit()).refuses(new Correct("nhập nhầm", "canbo.14758", AT), NOT_APPROVED);
    }

    @Test
    void a_return_and_a_correction_say_why() {
        given(DUTY, draft("2"), submit()).refuses(returned(""), REASON_MISSING);
        given(DUTY, draft("2"), submit(), approve()).refuses(new Correct("?", "canbo.14758", AT), REASON_MISSING);
    }

    @Test
    void a_submission_is_the_same_after_it_was_stored() {
        var submission = given(DUTY, draft("2"), submit(), returned("sai số"), draft("3"), submit(), approve(),
                new Correct("nhập nhầm", "canbo.14758", AT)).submission();
        var json = EventJson.mapper();
        assertThat(json.readValue(json.writeValueAsString(submission), Submission.class)).isEqualTo(submission);
    }

    private static SaveDraft draft(String dialogues) {
        return new SaveDraft(Map.of("dialogues", new Entry(dialogues, null)), "canbo.14758", AT);
    }

    private static Submit submit() {
        return new Submit(null, Map.of(), History.NONE, "canbo.14758", AT);
    }

    private static Approve approve() {
        return new Approve(Set.of("38"), "thamdinh.38", AT);
    }

    private static Return returned(String reason) {
        return new Return(reason, Map.of(), Set.of("38"), "thamdinh.38", AT);
    }

    private static FiguresSubmitted submitted(@Nullable String approved, String pending, boolean correction) {
        return new FiguresSubmitted(ID, "14758", "F", "2026-Q1", standing(approved, pending), correction,
                FigureKind.OFFICIAL, correction ? null : Boolean.FALSE, "canbo.14758", AT);
    }

    private static FiguresApproved approved(String approved, @Nullable String pending) {
        return new FiguresApproved(ID, "14758", "F", "2026-Q1", standing(approved, pending), FigureKind.OFFICIAL,
                "thamdinh.38", AT);
    }

    private static Standing standing(@Nullable String approved, @Nullable String pending) {
        return new Standing(approved == null ? null : figures(approved), pending == null ? null : figures(pending));
    }

    private static Map<String, Figure> figures(String dialogues) {
        return Map.of("dialogues", Figure.of(dialogues));
    }
}
