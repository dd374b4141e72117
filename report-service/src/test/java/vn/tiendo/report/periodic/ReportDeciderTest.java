package vn.tiendo.report.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.PeriodicReportEvent.ReportAccepted;
import vn.tiendo.events.PeriodicReportEvent.ReportPublished;
import vn.tiendo.events.PeriodicReportEvent.ReportRecalled;
import vn.tiendo.events.PeriodicReportEvent.ReportReturned;
import vn.tiendo.events.PeriodicReportEvent.ReportSubmitted;
import vn.tiendo.events.ReportKind;
import vn.tiendo.events.Watermark;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.report.periodic.ReportCommand.Accept;
import vn.tiendo.report.periodic.ReportCommand.Publish;
import vn.tiendo.report.periodic.ReportCommand.Recall;
import vn.tiendo.report.periodic.ReportCommand.Return;
import vn.tiendo.report.periodic.ReportCommand.Submit;
import vn.tiendo.report.periodic.ReportCommand.TakeFigures;
import vn.tiendo.report.periodic.ReportCommand.Word;
import vn.tiendo.report.periodic.calendar.Term;

class ReportDeciderTest {

    private static final ReportKey KEY = new ReportKey("91001", ReportKind.QUARTER, "2033-Q1");
    private static final String ID = "91001|QUARTER|2033-Q1";
    private static final Term TERM = new Term(LocalDate.of(2032, 12, 15), LocalDate.of(2033, 3, 14),
            LocalDate.of(2033, 3, 4), LocalDate.of(2033, 3, 16), "KH 01");
    private static final Instant IN_TIME = Instant.parse("2033-03-16T16:59:59Z");
    private static final Instant LATE = Instant.parse("2033-03-16T17:00:00Z");

    private static FrozenFigures figures(boolean estimate) {
        return new FrozenFigures(IN_TIME, estimate, 1, 1, 1, new Watermark(IN_TIME, 4), List.of());
    }

    private static List<Section> drafted(String text) {
        return List.of(new Section(Field.STEERING, List.of(Sentence.drafted("task-counts", text, List.of())), ""));
    }

    private static Given opened() {
        return new Given(ReportDecider.open(KEY, TERM, figures(true), drafted("Hoàn thành 02 nhiệm vụ."), IN_TIME)
                .state(), List.of());
    }

    private record Given(PeriodicReport report, List<?> events) {

        Given when(ReportCommand... commands) {
            var after = this;
            for (var command : commands) {
                var decision = ReportDecider.decide(command, after.report);
                after = new Given(decision.state(), decision.events());
            }
            return after;
        }

        void then(Object event) {
            assertThat(events).isEqualTo(List.of(event));
        }

        String text() {
            return report.sections().getFirst().sentences().getFirst().text();
        }
    }

    private static void rejected(PeriodicProblem problem, Given given, ReportCommand command) {
        assertThatThrownBy(() -> given.when(command)).isInstanceOfSatisfying(Rejection.class,
                rejection -> assertThat(rejection.type()).isEqualTo(problem));
    }

    @Test
    void a_report_sent_on_its_last_day_in_vietnam_is_in_time() {
        opened().when(new Submit("canbo", IN_TIME))
                .then(new ReportSubmitted(ID, "91001", ReportKind.QUARTER, "2033-Q1", 1, false, "canbo", IN_TIME));
    }

    @Test
    void a_report_first_sent_a_second_later_is_late_for_ever() {
        var late = opened().when(new Submit("canbo", LATE));

        late.then(new ReportSubmitted(ID, "91001", ReportKind.QUARTER, "2033-Q1", 1, true, "canbo", LATE));
        assertThat(late.when(new Recall("canbo", LATE), new Submit("canbo", LATE)).report().late()).isTrue();
    }

    @Test
    void to_be_sent_back_does_not_make_a_unit_late() {
        opened().when(new Submit("canbo", IN_TIME), new Return("Thiếu số liệu", "thamdinh", LATE),
                new Submit("canbo", LATE))
                .then(new ReportSubmitted(ID, "91001", ReportKind.QUARTER, "2033-Q1", 2, false, "canbo", LATE));
    }

    @Test
    void what_was_sent_stays_as_it_was_sent() {
        var again = opened().when(new Submit("canbo", IN_TIME), new Recall("canbo", IN_TIME),
                new Word(Map.of("task-counts", "Hoàn thành 03 nhiệm vụ."), Map.of()), new Submit("canbo", IN_TIME));

        assertThat(again.report().versions())
                .extracting(version -> version.sections().getFirst().sentences().getFirst().text())
                .containsExactly("Hoàn thành 02 nhiệm vụ.", "Hoàn thành 03 nhiệm vụ.");
    }

    @Test
    void a_report_is_returned_with_a_reason_only() {
        var sent = opened().when(new Submit("canbo", IN_TIME));

        rejected(PeriodicProblem.RETURN_REASON_MISSING, sent, new Return(" ", "thamdinh", LATE));
        sent.when(new Return("Thiếu số liệu", "thamdinh", LATE)).then(new ReportReturned(ID, "91001",
                ReportKind.QUARTER, "2033-Q1", 1, "Thiếu số liệu", "thamdinh", LATE));
    }

    @Test
    void a_report_is_recalled_until_it_is_accepted() {
        var sent = opened().when(new Submit("canbo", IN_TIME));

        sent.when(new Recall("canbo", LATE)).then(
                new ReportRecalled(ID, "91001", ReportKind.QUARTER, "2033-Q1", 1, "canbo", LATE));
        rejected(PeriodicProblem.REPORT_ACCEPTED, sent.when(new Accept("thamdinh", LATE)), new Recall("canbo", LATE));
        rejected(PeriodicProblem.REPORT_NOT_SENT, opened(), new Recall("canbo", LATE));
    }

    @Test
    void only_an_accepted_report_is_published_and_only_once() {
        var sent = opened().when(new Submit("canbo", IN_TIME));
        var accepted = sent.when(new Accept("thamdinh", LATE));

        accepted.then(new ReportAccepted(ID, "91001", ReportKind.QUARTER, "2033-Q1", 1, "thamdinh", LATE));
        accepted.when(new Publish("chutich", LATE)).then(
                new ReportPublished(ID, "91001", ReportKind.QUARTER, "2033-Q1", 1, "chutich", LATE));
        rejected(PeriodicProblem.REPORT_NOT_ACCEPTED, sent, new Publish("chutich", LATE));
        rejected(PeriodicProblem.REPORT_NOT_ACCEPTED, accepted.when(new Publish("chutich", LATE)),
                new Publish("chutich", LATE));
    }

    @Test
    void a_sent_report_is_not_worded_otherwise() {
        rejected(PeriodicProblem.REPORT_SENT, opened().when(new Submit("canbo", IN_TIME)),
                new Word(Map.of(), Map.of(Field.STEERING, "Thêm")));
        rejected(PeriodicProblem.REPORT_SENT, opened().when(new Submit("canbo", IN_TIME)), new Submit("canbo", LATE));
    }

    @Test
    void nothing_and_unknown_sentences_are_named() {
        rejected(PeriodicProblem.REPORT_EMPTY, opened().when(new Word(Map.of("task-counts", ""), Map.of())),
                new Submit("canbo", IN_TIME));
        rejected(PeriodicProblem.SENTENCE_UNKNOWN, opened(), new Word(Map.of("task:none", "A"), Map.of()));
    }

    @Test
    void newer_figures_draft_anew_what_nobody_worded_and_keep_what_somebody_did() {
        var frozen = new TakeFigures(figures(false), drafted("Hoàn thành 05 nhiệm vụ."));

        assertThat(opened().when(frozen).text()).isEqualTo("Hoàn thành 05 nhiệm vụ.");
        assertThat(opened().when(new Word(Map.of("task-counts", "Hoàn thành tốt."), Map.of()), frozen).text())
                .isEqualTo("Hoàn thành tốt.");
    }

    @Test
    void figures_frozen_after_an_early_report_stand_beside_the_estimates_it_was_sent_with() {
        var report = opened().when(new Submit("canbo", IN_TIME), new TakeFigures(figures(false), drafted("Khác.")))
                .report();

        assertThat(report.freezesAfter()).isNull();
        assertThat(report.versions().getFirst().figures().estimate()).isTrue();
        assertThat(report.newestFigures().estimate()).isFalse();
        assertThat(report.sections().getFirst().sentences().getFirst().text()).isEqualTo("Hoàn thành 02 nhiệm vụ.");
    }
}
