package vn.tiendo.report.request;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.request.Samples.ASKED;
import static vn.tiendo.report.request.Samples.DUE;
import static vn.tiendo.report.request.Samples.ID;
import static vn.tiendo.report.request.Samples.ask;
import static vn.tiendo.report.request.Samples.number;
import static vn.tiendo.report.request.Samples.question;
import static vn.tiendo.report.request.Samples.questions;
import static vn.tiendo.report.request.Samples.rejected;
import static vn.tiendo.report.request.Samples.request;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.ReportRequestEvent.ReportRequested;
import vn.tiendo.events.ReportRequestEvent.RequestExtended;
import vn.tiendo.events.ReportRequestEvent.RequestReminded;
import vn.tiendo.events.ReportRequestEvent.RequestWithdrawn;
import vn.tiendo.report.request.RequestCommand.ChangeQuestions;
import vn.tiendo.report.request.RequestCommand.Close;
import vn.tiendo.report.request.RequestCommand.Extend;
import vn.tiendo.report.request.RequestCommand.FixQuestions;
import vn.tiendo.report.request.RequestCommand.Remind;
import vn.tiendo.report.request.RequestCommand.Withdraw;

class RequestDeciderTest {

    private static final String TITLE = "Rà soát hồ sơ trễ hạn";
    private static final List<String> UNITS = List.of("87001", "87002");
    private static final Instant LATER = DUE.plusSeconds(3600);

    private static ReportRequest after(ReportRequest request, RequestCommand... commands) {
        var now = request;
        for (var command : commands) {
            now = RequestDecider.decide(ID, command, now).state();
        }
        return now;
    }

    private static List<? extends Object> events(RequestCommand command) {
        return RequestDecider.decide(ID, command, request()).events();
    }

    @Test
    void whoever_is_asked_is_told() {
        assertThat(RequestDecider.ask(ID, ask(questions(), UNITS, DUE)).events()).isEqualTo(List.of(
                new ReportRequested(ID, "87", TITLE, "2145/UBND-NC", DUE, UNITS, "thamdinh.87", ASKED)));
    }

    @Test
    void a_request_asks_somebody_something_by_a_moment_to_come() {
        rejected(RequestProblem.NOBODY_ASKED, () -> RequestDecider.ask(ID, ask(questions(), List.of(), DUE)));
        rejected(RequestProblem.DUE_IN_THE_PAST, () -> RequestDecider.ask(ID, ask(questions(), UNITS, ASKED)));
        rejected(RequestProblem.QUESTIONS_OUT_OF_RANGE, () -> RequestDecider.ask(ID, ask(List.of(), UNITS, DUE)));
        var many = IntStream.rangeClosed(1, 61).mapToObj(i -> question("q" + i, QuestionKind.TEXT, true)).toList();
        rejected(RequestProblem.QUESTIONS_OUT_OF_RANGE, () -> RequestDecider.ask(ID, ask(many, UNITS, DUE)));
        assertThat(RequestDecider.ask(ID, ask(many.subList(0, 60), UNITS, DUE)).state().questions()).hasSize(60);
    }

    @Test
    void questions_fit_together() {
        rejected(RequestProblem.QUESTION_REPEATED, () -> Questionnaire.checked(
                Collections.nCopies(2, question("a", QuestionKind.TEXT, true))));
        rejected(RequestProblem.QUESTION_ID_UNSUITABLE,
                () -> Questionnaire.checked(List.of(question("a.b", QuestionKind.TEXT, true))));
        rejected(RequestProblem.BOUNDS_UNSUITABLE, () -> Questionnaire.checked(List.of(number("n", "2", "1"))));
        var bounded = number("n", "1", "1");
        assertThat(Questionnaire.checked(List.of(bounded))).containsExactly(bounded);
        rejected(RequestProblem.BOUNDS_UNSUITABLE, () -> Questionnaire.checked(List.of(new Question("d", "Ngày",
                QuestionKind.DATE, null, bounded.lowest(), null, true))));
    }

    @Test
    void questions_change_until_somebody_begins_to_answer() {
        var others = List.of(question("other", QuestionKind.TEXT, true));

        assertThat(after(request(), new ChangeQuestions(others)).questions()).isEqualTo(others);
        rejected(RequestProblem.QUESTIONS_FIXED,
                () -> after(request(), new FixQuestions("87001"), new ChangeQuestions(others)));
        rejected(RequestProblem.REQUEST_NOT_YOURS, () -> after(request(), new FixQuestions("87003")));
    }

    @Test
    void a_deadline_is_moved_back_and_never_brought_forward() {
        assertThat(events(new Extend(LATER, "thamdinh.87", ASKED))).isEqualTo(
                List.of(new RequestExtended(ID, "87", TITLE, LATER, UNITS, "thamdinh.87", ASKED)));
        rejected(RequestProblem.DUE_NOT_LATER, () -> events(new Extend(DUE, "thamdinh.87", ASKED)));
        rejected(RequestProblem.DUE_IN_THE_PAST, () -> events(new Extend(LATER, "thamdinh.87", LATER)));
    }

    @Test
    void a_request_is_withdrawn_with_a_reason_only_and_then_nothing_more_is_done_with_it() {
        rejected(RequestProblem.WITHDRAWAL_REASON_MISSING, () -> events(new Withdraw(" ", "thamdinh.87", ASKED)));
        var withdraw = new Withdraw("Đã có số liệu", "thamdinh.87", ASKED);
        assertThat(events(withdraw)).isEqualTo(
                List.of(new RequestWithdrawn(ID, "87", TITLE, "Đã có số liệu", UNITS, "thamdinh.87", ASKED)));
        assertThat(after(request(), withdraw).reason()).isEqualTo("Đã có số liệu");
        rejected(RequestProblem.REQUEST_CLOSED, () -> after(request(), withdraw, new Close()));
        rejected(RequestProblem.REQUEST_CLOSED,
                () -> after(request(), new Close(), new Extend(LATER, "thamdinh.87", ASKED)));
    }

    @Test
    void those_missing_are_reminded_once_a_day_of_vietnam() {
        var evening = Instant.parse("2033-04-07T16:59:59Z");
        var remind = new Remind(List.of("87002"), "thamdinh.87", Instant.parse("2033-04-06T17:00:00Z"));

        assertThat(events(remind)).isEqualTo(List.of(new RequestReminded(ID, "87", TITLE, DUE, List.of("87002"),
                "thamdinh.87", remind.at())));
        rejected(RequestProblem.REMINDED_TODAY,
                () -> after(request(), remind, new Remind(List.of("87002"), "chutich.87", evening)));
        assertThat(after(request(), remind, new Remind(List.of("87002"), "chutich.87", evening.plusSeconds(1)))
                .reminders()).hasSize(2);
        rejected(RequestProblem.EVERYBODY_ANSWERED, () -> events(new Remind(List.of(), "thamdinh.87", ASKED)));
    }
}
