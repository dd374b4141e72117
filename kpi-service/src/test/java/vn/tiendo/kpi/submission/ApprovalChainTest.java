package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_PASSED_ON;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_SUBMITTED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YOUR_TURN;
import static vn.tiendo.kpi.problem.KpiProblem.REASON_MISSING;
import static vn.tiendo.kpi.problem.KpiProblem.UNKNOWN_FIGURE;
import static vn.tiendo.kpi.submission.Acts.approve;
import static vn.tiendo.kpi.submission.Acts.at;
import static vn.tiendo.kpi.submission.Acts.correct;
import static vn.tiendo.kpi.submission.Acts.draft;
import static vn.tiendo.kpi.submission.Acts.duty;
import static vn.tiendo.kpi.submission.Acts.recall;
import static vn.tiendo.kpi.submission.Acts.sendBack;
import static vn.tiendo.kpi.submission.Acts.submit;
import static vn.tiendo.kpi.submission.SubmissionScenario.given;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresPassedOn;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.Standing;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;

class ApprovalChainTest {

    private static final String ID = "14758|F|2026-Q1";
    private static final Duty THREE_LEVELS = duty("d1", "38");
    private static final Map<String, Figure> TWO = Map.of("dialogues", Figure.of(2));

    @Test
    void the_lowest_level_approves_first_and_only_the_last_makes_figures_official() {
        given(THREE_LEVELS, draft("2", "2026-03-16"), submit("2026-03-16"))
                .when(approve("d1", "2026-03-17"), approve("38", "2026-03-18"))
                .then(new FiguresPassedOn(ID, "14758", "F", "2026-Q1", new Standing(null, TWO), "d1", "38",
                        "thamdinh.d1", at("2026-03-17")),
                        new FiguresApproved(ID, "14758", "F", "2026-Q1", new Standing(TWO, null),
                                FigureKind.OFFICIAL, "thamdinh.38", at("2026-03-18")));
    }

    @Test
    void nobody_approves_or_returns_before_his_turn() {
        var sent = given(THREE_LEVELS, draft("2", "2026-03-16"), submit("2026-03-16"));
        sent.refuses(approve("38", "2026-03-17"), NOT_YOUR_TURN);
        sent.refuses(sendBack("38", "2026-03-17"), NOT_YOUR_TURN);
        given(THREE_LEVELS, draft("2", "2026-03-16"), submit("2026-03-16"), approve("d1", "2026-03-17"))
                .refuses(approve("d1", "2026-03-18"), NOT_YOUR_TURN);
    }

    @Test
    void what_the_province_returns_goes_through_the_district_again() {
        given(THREE_LEVELS, draft("2", "2026-03-16"), submit("2026-03-16"), approve("d1", "2026-03-17"),
                sendBack("38", "2026-03-18"), draft("3", "2026-03-19"), submit("2026-03-19"))
                .refuses(approve("38", "2026-03-20"), NOT_YOUR_TURN);
    }

    @Test
    void who_approved_for_which_unit_is_kept_with_the_version() {
        var submission = given(THREE_LEVELS, draft("2", "2026-03-16"), submit("2026-03-16"),
                approve("d1", "2026-03-17"), approve("38", "2026-03-18")).submission();
        assertThat(submission.versions().getFirst().steps()).containsExactly(
                new Step("d1", "thamdinh.d1", at("2026-03-17")), new Step("38", "thamdinh.38", at("2026-03-18")));
    }

    @Test
    void what_nobody_has_approved_yet_can_be_taken_back_and_counts_no_more() {
        given(duty("38"), draft("2", "2026-03-16"), submit("2026-03-16"))
                .when(recall("2026-03-17"), draft("3", "2026-03-17"), submit("2026-03-17"))
                .then(new FiguresRecalled(ID, "14758", "F", "2026-Q1", Standing.NONE, at("2026-03-16"), "canbo",
                        at("2026-03-17")),
                        new FiguresSubmitted(ID, "14758", "F", "2026-Q1",
                                new Standing(null, Map.of("dialogues", Figure.of(3))), false, FigureKind.OFFICIAL,
                                false, "canbo", at("2026-03-17")));
    }

    @Test
    void what_is_not_sent_or_has_been_approved_above_is_not_taken_back() {
        given(THREE_LEVELS, draft("2", "2026-03-16")).refuses(recall("2026-03-16"), NOT_SUBMITTED);
        given(THREE_LEVELS, draft("2", "2026-03-16"), submit("2026-03-16"), approve("d1", "2026-03-17"))
                .refuses(recall("2026-03-17"), ALREADY_PASSED_ON);
    }

    @Test
    void a_correction_taken_back_leaves_the_approved_figures_as_they_were() {
        var submission = given(duty("38"), draft("2", "2026-03-16"), submit("2026-03-16"), approve("38", "2026-03-17"),
                correct("2026-05-01"), draft("5", "2026-05-01"), submit("2026-05-01"), recall("2026-05-02"))
                .submission();
        assertThat(submission.standing()).isEqualTo(new Standing(TWO, null));
        assertThat(submission.standingAt(at("2026-05-01")).pending()).as("as it was known then").isNotNull();
    }

    @Test
    void single_figures_are_returned_with_a_reason_each() {
        var perFigure = Map.of("dialogues", "Chỉ có một biên bản");
        given(duty("38"), draft("2", "2026-03-16"), submit("2026-03-16"))
                .when(returned(perFigure))
                .then(new FiguresReturned(ID, "14758", "F", "2026-Q1", Standing.NONE, "sai số", perFigure,
                        "thamdinh.38", at("2026-03-17")));
        var sent = given(duty("38"), draft("2", "2026-03-16"), submit("2026-03-16"));
        sent.refuses(returned(Map.of("nobodyAsked", "sai")), UNKNOWN_FIGURE);
        sent.refuses(returned(Map.of("dialogues", "")), REASON_MISSING);
    }

    private static Return returned(Map<String, String> figures) {
        return new Return("sai số", figures, Set.of("38"), "thamdinh.38", at("2026-03-17"));
    }
}
