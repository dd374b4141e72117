package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.kpi.problem.KpiProblem;
import vn.tiendo.platform.problem.Rejection;

/** Given commands, when a command, then events or a rejection. */
final class SubmissionScenario {

    private final Duty duty;
    private final List<Object> events = new ArrayList<>();
    private Submission submission;

    private SubmissionScenario(Duty duty) {
        this.duty = duty;
        submission = Submission.blank(duty.key());
    }

    static SubmissionScenario given(Duty duty, SubmissionCommand... before) {
        var scenario = new SubmissionScenario(duty);
        List.of(before).forEach(scenario::apply);
        return scenario.forgetEvents();
    }

    SubmissionScenario when(SubmissionCommand... commands) {
        List.of(commands).forEach(this::apply);
        return this;
    }

    SubmissionScenario then(Object... expected) {
        assertThat(events).containsExactly(expected);
        return this;
    }

    Submission submission() {
        return submission;
    }

    void refuses(SubmissionCommand command, KpiProblem problem) {
        var before = submission;
        assertThat(assertThatExceptionOfType(Rejection.class).isThrownBy(() -> apply(command)).actual().type())
                .isEqualTo(problem);
        assertThat(submission).isEqualTo(before);
    }

    private SubmissionScenario forgetEvents() {
        events.clear();
        return this;
    }

    private void apply(SubmissionCommand command) {
        var decision = SubmissionDecider.decide(command, submission, duty);
        submission = decision.state();
        events.addAll(decision.events());
    }
}
