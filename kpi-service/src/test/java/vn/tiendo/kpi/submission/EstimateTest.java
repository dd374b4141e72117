package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.events.FigureKind.ESTIMATE;
import static vn.tiendo.events.FigureKind.OFFICIAL;
import static vn.tiendo.kpi.problem.KpiProblem.ALREADY_APPROVED;
import static vn.tiendo.kpi.problem.KpiProblem.CUT_OFF_PASSED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YET_COUNTED;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YET_OFFICIAL;
import static vn.tiendo.kpi.submission.Acts.approve;
import static vn.tiendo.kpi.submission.Acts.correct;
import static vn.tiendo.kpi.submission.Acts.draft;
import static vn.tiendo.kpi.submission.Acts.duty;
import static vn.tiendo.kpi.submission.Acts.lock;
import static vn.tiendo.kpi.submission.Acts.sendBack;
import static vn.tiendo.kpi.submission.Acts.submit;
import static vn.tiendo.kpi.submission.SubmissionScenario.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;

class EstimateTest {

    private static final Duty DUTY = duty("38");

    @Test
    void figures_sent_up_to_the_cut_off_are_an_estimate_and_after_it_official() {
        assertThat(given(DUTY, draft("2", "2026-03-14"), submit("2026-03-14")).submission().standing())
                .isEqualTo(new Standing(null, null, figures("2")));
        assertThat(given(DUTY, draft("2", "2026-03-15"), submit("2026-03-15")).submission().standing())
                .isEqualTo(new Standing(null, figures("2"), null));
    }

    @Test
    void an_approved_estimate_gives_way_to_official_figures_after_the_cut_off_and_is_kept_beside_them() {
        var submission = given(DUTY, draft("2", "2026-03-03"), submit("2026-03-03"), approve("38", "2026-03-05"),
                draft("3", "2026-03-16"), submit("2026-03-16"), approve("38", "2026-03-18")).submission();
        assertThat(submission.standing()).isEqualTo(new Standing(figures("3"), null, figures("2")));
        assertThat(submission.versions()).extracting(SubmittedVersion::kind).containsExactly(ESTIMATE, OFFICIAL);
    }

    @Test
    void before_the_cut_off_an_approved_estimate_stands() {
        given(DUTY, draft("2", "2026-03-03"), submit("2026-03-03"), approve("38", "2026-03-05"))
                .refuses(draft("3", "2026-03-14"), ALREADY_APPROVED);
    }

    @Test
    void an_estimate_nobody_reviewed_is_overtaken_by_the_first_official_draft() {
        var submission = given(DUTY, draft("2", "2026-03-03"), submit("2026-03-03"), draft("3", "2026-03-16"))
                .submission();
        assertThat(submission.status()).isEqualTo(SubmissionStatus.DRAFT);
        assertThat(submission.versions().getFirst().review())
                .isEqualTo(new Review.Overtaken("canbo", Acts.at("2026-03-16")));
        assertThat(submission.standing().estimated()).isEqualTo(figures("2"));
    }

    @Test
    void official_figures_after_a_mended_estimate_are_no_correction_and_have_their_deadline() {
        var submission = given(DUTY, draft("2", "2026-03-03"), submit("2026-03-03"), approve("38", "2026-03-05"),
                correct("2026-03-06"), draft("4", "2026-03-06"), submit("2026-03-06"), submit("2026-03-16"))
                .submission();
        assertThat(submission.versions()).extracting(SubmittedVersion::correctionReason)
                .containsExactly(null, "nhập nhầm", null);
        assertThat(submission.versions().getLast().due()).isEqualTo("2026-03-17");
        assertThat(submission.versions().get(1).review()).isInstanceOf(Review.Overtaken.class);
    }

    @Test
    void a_returned_estimate_is_none() {
        assertThat(given(DUTY, draft("2", "2026-03-03"), submit("2026-03-03"), sendBack("38", "2026-03-04"))
                .submission().standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void nobody_estimates_what_is_counted_or_counts_what_still_happens() {
        given(DUTY, draft("2", "2026-03-15")).refuses(submit(ESTIMATE, "2026-03-15"), CUT_OFF_PASSED);
        given(DUTY, draft("2", "2026-03-14")).refuses(submit(OFFICIAL, "2026-03-14"), NOT_YET_COUNTED);
    }

    @Test
    void an_estimate_is_not_locked() {
        given(DUTY, draft("2", "2026-03-03"), submit("2026-03-03"), approve("38", "2026-03-05"))
                .refuses(lock("2026-03-06"), NOT_YET_OFFICIAL);
    }

    private static Map<String, Figure> figures(String dialogues) {
        return Map.of("dialogues", Figure.of(dialogues));
    }
}
