package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_LOCKED;
import static vn.tiendo.kpi.problem.KpiProblem.FIGURES_LOCKED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_APPROVED;
import static vn.tiendo.kpi.submission.Acts.approve;
import static vn.tiendo.kpi.submission.Acts.at;
import static vn.tiendo.kpi.submission.Acts.correct;
import static vn.tiendo.kpi.submission.Acts.draft;
import static vn.tiendo.kpi.submission.Acts.duty;
import static vn.tiendo.kpi.submission.Acts.lock;
import static vn.tiendo.kpi.submission.Acts.reopen;
import static vn.tiendo.kpi.submission.Acts.submit;
import static vn.tiendo.kpi.submission.SubmissionScenario.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Figure;
import vn.tiendo.events.KpiEvent.FiguresLocked;
import vn.tiendo.events.KpiEvent.FiguresReopened;
import vn.tiendo.events.Standing;

class LockTest {

    private static final String ID = "14758|F|2026-Q1";
    private static final Standing TWO = new Standing(Map.of("dialogues", Figure.of(2)), null);
    private static final SubmissionCommand[] APPROVED = {draft("2", "2026-03-16"), submit("2026-03-16"),
        approve("38", "2026-03-17")};
    private static final Duty DUTY = duty("38");

    @Test
    void locked_figures_change_by_a_correction_only() {
        given(DUTY, APPROVED).when(lock("2026-03-25"))
                .then(new FiguresLocked(ID, "14758", "F", "2026-Q1", TWO, "thamdinh.38", at("2026-03-25")));
        var locked = given(DUTY, APPROVED).when(lock("2026-03-25"));
        locked.refuses(draft("3", "2026-03-26"), FIGURES_LOCKED);
        locked.refuses(lock("2026-03-26"), ALREADY_LOCKED);
        given(DUTY, draft("2", "2026-03-16"), submit("2026-03-16")).refuses(lock("2026-03-17"), NOT_APPROVED);
    }

    @Test
    void a_correction_after_the_lock_is_a_version_of_its_own_that_is_approved_anew_and_locked_again() {
        var submission = given(DUTY, APPROVED)
                .when(lock("2026-03-25"), correct("2026-05-04"), draft("5", "2026-05-04"), submit("2026-05-04"),
                        approve("38", "2026-05-06"))
                .submission();
        assertThat(submission.status()).isEqualTo(SubmissionStatus.LOCKED);
        assertThat(submission.versions()).extracting(SubmittedVersion::correctionReason).containsExactly(null,
                "nhập nhầm");
        assertThat(submission.versions().getLast().due()).as("a correction has no deadline").isNull();
        assertThat(submission.standing().approved()).isEqualTo(Map.of("dialogues", Figure.of(5)));
    }

    @Test
    void what_is_reopened_from_above_is_no_longer_locked_and_still_counts() {
        given(DUTY, APPROVED).when(lock("2026-03-25")).when(reopen("2026-04-02"))
                .then(new FiguresLocked(ID, "14758", "F", "2026-Q1", TWO, "thamdinh.38", at("2026-03-25")),
                        new FiguresReopened(ID, "14758", "F", "2026-Q1", TWO, "thanh tra phát hiện sai",
                                "thamdinh.38", at("2026-04-02")));
        var submission = given(DUTY, APPROVED)
                .when(lock("2026-03-25"), reopen("2026-04-02"), draft("4", "2026-04-03"), submit("2026-04-03"),
                        approve("38", "2026-04-04"))
                .submission();
        assertThat(submission.status()).isEqualTo(SubmissionStatus.APPROVED);
    }

    @Test
    void what_was_known_on_a_day_is_told_whatever_came_later() {
        var submission = given(DUTY, APPROVED).when(lock("2026-03-25"), correct("2026-05-04"),
                draft("5", "2026-05-04"), submit("2026-05-04"), approve("38", "2026-05-06")).submission();
        assertThat(submission.standingAt(at("2026-03-15"))).isEqualTo(Standing.NONE);
        assertThat(submission.standingAt(at("2026-03-16"))).isEqualTo(new Standing(null, TWO.approved()));
        assertThat(submission.standingAt(at("2026-04-30"))).isEqualTo(TWO);
        assertThat(submission.standingAt(at("2026-05-05")))
                .isEqualTo(new Standing(TWO.approved(), Map.of("dialogues", Figure.of(5))));
        assertThat(submission.standingAt(at("2026-05-06"))).isEqualTo(submission.standing());
        assertThat(submission.versionsKnownAt(at("2026-03-16")).getFirst().steps())
                .containsExactly(Step.open("38"));
    }

    @Test
    void a_locked_submission_is_the_same_after_it_was_stored_and_one_of_before_still_loads() {
        var submission = given(DUTY, APPROVED).when(lock("2026-03-25")).submission();
        var json = EventJson.mapper();
        assertThat(json.readValue(json.writeValueAsString(submission), Submission.class)).isEqualTo(submission);
        var old = json.readValue("""
                {"unit":"14758","form":"F","period":"2026-Q1","status":"APPROVED",
                 "figures":{"dialogues":{"value":"2"}},
                 "versions":[{"number":1,"figures":{"dialogues":{"value":"2"}},"submittedBy":"canbo",
                   "submittedAt":"2026-03-16T02:00:00Z",
                   "review":{"outcome":"APPROVED","by":"thamdinh.38","at":"2026-03-17T02:00:00Z"}}]}
                """, Submission.class);
        assertThat(old.standing()).isEqualTo(TWO);
        assertThat(SubmissionDecider.decide(lock("2026-03-25"), old, DUTY).state().status())
                .isEqualTo(SubmissionStatus.LOCKED);
    }
}
