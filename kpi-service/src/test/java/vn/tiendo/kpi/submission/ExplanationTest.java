package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.kpi.problem.KpiProblem.EXPLANATION_MISSING;
import static vn.tiendo.kpi.submission.Acts.draft;
import static vn.tiendo.kpi.submission.Acts.duty;
import static vn.tiendo.kpi.submission.Acts.submit;
import static vn.tiendo.kpi.submission.SubmissionScenario.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.kpi.submission.rule.History;
import vn.tiendo.kpi.submission.rule.Violation;

class ExplanationTest {

    private static final Duty DUTY = duty("38");
    private static final String WORD = "Ba đợt đối thoại lưu động theo thôn";

    @Test
    void a_soft_rule_asks_for_an_explanation_that_is_kept_with_the_version() {
        var drafted = given(DUTY, draft("51", "2026-03-16"));
        drafted.refuses(submit("2026-03-16"), EXPLANATION_MISSING);
        drafted.refuses(submit(Map.of("dialogues", " x "), "2026-03-16"), EXPLANATION_MISSING);
        var submission = drafted.when(submit(Map.of("dialogues", " " + WORD + " "), "2026-03-16")).submission();
        assertThat(submission.versions().getFirst().explained())
                .containsExactly(new Explained("many", List.of("dialogues"), WORD));
    }

    @Test
    void what_breaks_no_rule_needs_no_word_and_keeps_none() {
        var submission = given(DUTY, draft("2", "2026-03-16"), submit(Map.of("dialogues", WORD), "2026-03-16"))
                .submission();
        assertThat(submission.versions().getFirst().explained()).isEmpty();
    }

    @Test
    void a_value_far_from_the_units_own_history_needs_a_word() {
        var send = new Submit(null, Map.of(), history("3", "4", "3", "2"), "canbo", Acts.at("2026-03-16"));
        given(DUTY, draft("12", "2026-03-16")).refuses(send, EXPLANATION_MISSING);
        given(DUTY, draft("5", "2026-03-16")).when(send);
    }

    @Test
    void a_trial_says_what_sending_would_say_hard_rules_first() {
        var trial = Trial.of(null, Map.of("dialogues", new Entry("60", null), "other", new Entry("x", null)), null,
                DUTY, history("3", "4", "3", "2"), LocalDate.parse("2026-03-16"));
        assertThat(trial.submittable()).isFalse();
        assertThat(trial.due()).isEqualTo("2026-03-17");
        assertThat(trial.violations()).extracting(Violation::rule).containsExactly("unreadable", "many",
                "unlike-own-history");
        assertThat(Trial.ofSaved(given(DUTY, draft("60", "2026-03-16")).submission(), null, DUTY, History.NONE,
                LocalDate.parse("2026-03-16")).submittable()).isTrue();
    }

    private static History history(String... dialogues) {
        var earlier = Stream.of(dialogues).map(value -> Map.of("dialogues", new BigDecimal(value))).toList();
        return new History(earlier.getFirst(), earlier);
    }
}
