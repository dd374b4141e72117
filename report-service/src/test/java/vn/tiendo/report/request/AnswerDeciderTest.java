package vn.tiendo.report.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.report.request.Samples.ASKED;
import static vn.tiendo.report.request.Samples.DUE;
import static vn.tiendo.report.request.Samples.ID;
import static vn.tiendo.report.request.Samples.IN_TIME;
import static vn.tiendo.report.request.Samples.LATE;
import static vn.tiendo.report.request.Samples.rejected;
import static vn.tiendo.report.request.Samples.request;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.ReportRequestEvent.AnswerReturned;
import vn.tiendo.events.ReportRequestEvent.RequestAnswered;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.report.request.AnswerCommand.Accept;
import vn.tiendo.report.request.AnswerCommand.Fill;
import vn.tiendo.report.request.AnswerCommand.Recall;
import vn.tiendo.report.request.AnswerCommand.Return;
import vn.tiendo.report.request.AnswerCommand.Submit;
import vn.tiendo.report.request.RequestCommand.Close;
import vn.tiendo.report.request.RequestCommand.Extend;

class AnswerDeciderTest {

    private static final String TITLE = "Rà soát hồ sơ trễ hạn";
    private static final Fill FILL = new Fill(Map.of("late", "12.50", "posted", "true"));

    private record Given(RequestAnswer answer, List<?> events) {

        Given when(AnswerCommand... commands) {
            var after = this;
            for (var command : commands) {
                var decision = AnswerDecider.decide(command, after.answer, request());
                after = new Given(decision.state(), decision.events());
            }
            return after;
        }
    }

    private static Given blank() {
        return new Given(RequestAnswer.blank(ID, "87001"), List.of());
    }

    private static Given sent() {
        return blank().when(FILL, new Submit("canbo", IN_TIME));
    }

    private static RequestAnswered answered(boolean late, Submit submit) {
        return new RequestAnswered(ID, "87", TITLE, "87001", late, submit.by(), submit.at());
    }

    @Test
    void values_are_written_one_by_one_and_taken_out_again() {
        var written = blank().when(FILL, new Fill(Map.of("why", "Thiếu người", "posted", ""))).answer();

        assertThat(written.values()).isEqualTo(Map.of("late", "12.5", "why", "Thiếu người"));
        assertThat(written.status()).isEqualTo(AnswerStatus.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({"007,7", "-0.10,-0.1", "100,100", "0,0",
        "123456789012345678901234567890.01,123456789012345678901234567890.01"})
    void numbers_are_exact(String written, String kept) {
        assertThat(blank().when(new Fill(Map.of("late", written))).answer().values()).containsEntry("late", kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1,5", "một", ".5", "1 000"})
    void what_is_no_number_is_told(String written) {
        rejected(RequestProblem.NOT_A_NUMBER, () -> blank().when(new Fill(Map.of("late", written))));
    }

    @Test
    void what_does_not_suit_its_question_is_told() {
        rejected(RequestProblem.NOT_YES_OR_NO, () -> blank().when(new Fill(Map.of("posted", "có"))));
        rejected(RequestProblem.NOT_A_DATE, () -> blank().when(new Fill(Map.of("since", "2033-02-29"))));
        rejected(RequestProblem.NOT_A_DATE, () -> blank().when(new Fill(Map.of("since", "10/04/2033"))));
        rejected(RequestProblem.QUESTION_UNKNOWN, () -> blank().when(new Fill(Map.of("other", "1"))));
        assertThat(blank().when(new Fill(Map.of("since", "2032-02-29"))).answer().values())
                .containsEntry("since", "2032-02-29");
    }

    @Test
    void an_answer_that_lacks_something_names_all_of_it() {
        assertThatThrownBy(() -> blank().when(new Submit("canbo", IN_TIME))).isInstanceOfSatisfying(Rejection.class,
                rejection -> assertThat(rejection.properties()).containsEntry("questions", List.of("late", "posted")));
        rejected(RequestProblem.ANSWER_INCOMPLETE, () -> blank().when(new Submit("canbo", IN_TIME)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000.01"})
    void a_number_outside_its_bounds_is_kept_in_the_draft_and_not_sent(String value) {
        var draft = blank().when(FILL, new Fill(Map.of("late", value)));

        rejected(RequestProblem.NUMBER_OUT_OF_BOUNDS, () -> draft.when(new Submit("canbo", IN_TIME)));
    }

    @Test
    void an_answer_at_the_deadline_is_in_time_and_a_second_later_late() {
        var onTime = new Submit("canbo", IN_TIME);
        var later = new Submit("canbo", LATE);

        assertThat(blank().when(FILL, onTime).events()).isEqualTo(List.of(answered(false, onTime)));
        assertThat(blank().when(FILL, later).events()).isEqualTo(List.of(answered(true, later)));
    }

    @Test
    void to_be_sent_back_does_not_make_a_unit_late() {
        var again = new Submit("canbo", LATE);

        assertThat(sent().when(new Return("Sai", "thamdinh", LATE), again).events())
                .isEqualTo(List.of(answered(false, again)));
    }

    @Test
    void more_time_forgives_those_who_were_late_before() {
        var late = blank().when(FILL, new Submit("canbo", LATE)).answer();
        var extended = RequestDecider.decide(ID, new Extend(LATE, "thamdinh", ASKED), request()).state();

        assertThat(late.wasLate(DUE)).isTrue();
        assertThat(late.wasLate(extended.due())).isFalse();
    }

    @Test
    void an_answer_is_returned_with_a_reason_only() {
        rejected(RequestProblem.RETURN_REASON_MISSING, () -> sent().when(new Return(" ", "thamdinh", LATE)));
        rejected(RequestProblem.ANSWER_NOT_SENT, () -> blank().when(new Return("Sai", "thamdinh", LATE)));
        assertThat(sent().when(new Return("Sai", "thamdinh", LATE)).events()).isEqualTo(
                List.of(new AnswerReturned(ID, "87", TITLE, "87001", "Sai", "thamdinh", LATE)));
    }

    @Test
    void an_answer_is_recalled_until_it_is_accepted() {
        assertThat(sent().when(new Recall("canbo", LATE), FILL).answer().status()).isEqualTo(AnswerStatus.RECALLED);
        var accepted = sent().when(new Accept("thamdinh", LATE));
        rejected(RequestProblem.ANSWER_ACCEPTED, () -> accepted.when(new Recall("canbo", LATE)));
        rejected(RequestProblem.ANSWER_ACCEPTED, () -> accepted.when(FILL));
    }

    @Test
    void a_sent_answer_is_not_changed() {
        rejected(RequestProblem.ANSWER_SENT, () -> sent().when(FILL));
        rejected(RequestProblem.ANSWER_SENT, () -> sent().when(new Submit("canbo", LATE)));
    }

    @Test
    void only_units_asked_answer_and_only_while_it_is_open() {
        var closed = RequestDecider.decide(ID, new Close(), request()).state();

        rejected(RequestProblem.REQUEST_CLOSED, () -> AnswerDecider.decide(FILL, blank().answer(), closed));
        rejected(RequestProblem.REQUEST_NOT_YOURS,
                () -> AnswerDecider.decide(FILL, RequestAnswer.blank(ID, "87003"), request()));
    }
}
