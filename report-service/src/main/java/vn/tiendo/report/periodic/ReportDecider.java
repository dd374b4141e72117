package vn.tiendo.report.periodic;

import static vn.tiendo.report.periodic.PeriodicProblem.REPORT_ACCEPTED;
import static vn.tiendo.report.periodic.PeriodicProblem.REPORT_EMPTY;
import static vn.tiendo.report.periodic.PeriodicProblem.REPORT_NOT_ACCEPTED;
import static vn.tiendo.report.periodic.PeriodicProblem.REPORT_NOT_SENT;
import static vn.tiendo.report.periodic.PeriodicProblem.REPORT_SENT;
import static vn.tiendo.report.periodic.PeriodicProblem.RETURN_REASON_MISSING;
import static vn.tiendo.report.periodic.PeriodicProblem.SENTENCE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.tiendo.events.PeriodicReportEvent.ReportAccepted;
import vn.tiendo.events.PeriodicReportEvent.ReportOpened;
import vn.tiendo.events.PeriodicReportEvent.ReportPublished;
import vn.tiendo.events.PeriodicReportEvent.ReportRecalled;
import vn.tiendo.events.PeriodicReportEvent.ReportReturned;
import vn.tiendo.events.PeriodicReportEvent.ReportSubmitted;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.report.periodic.ReportCommand.Accept;
import vn.tiendo.report.periodic.ReportCommand.Publish;
import vn.tiendo.report.periodic.ReportCommand.Recall;
import vn.tiendo.report.periodic.ReportCommand.Return;
import vn.tiendo.report.periodic.ReportCommand.Submit;
import vn.tiendo.report.periodic.ReportCommand.TakeFigures;
import vn.tiendo.report.periodic.ReportCommand.TakeOver;
import vn.tiendo.report.periodic.ReportCommand.Word;
import vn.tiendo.report.periodic.calendar.Term;

/** Decides what becomes of a report. */
final class ReportDecider {

    private ReportDecider() {}

    /** A report nobody has touched yet, from what the system knows. */
    static Decision<PeriodicReport> open(ReportKey key, Term term, FrozenFigures figures, List<Section> drafted,
            Instant at) {
        var report = new PeriodicReport(key.unit(), key.kind(), key.period(), term,
                figures.estimate() ? term.cutOff() : null, ReportStatus.DRAFT, null, drafted, List.of(figures),
                List.of(), List.of(new Step(ReportStatus.DRAFT, 0, null, at, null)));
        return Decision.of(report, new ReportOpened(key.id(), key.unit(), key.kind(), key.period(), term.cutOff(),
                term.due(), at));
    }

    /**
     * What becomes of a report by a command.
     *
     * @throws Rejection with a {@link PeriodicProblem}
     */
    static Decision<PeriodicReport> decide(ReportCommand command, PeriodicReport report) {
        return switch (command) {
            case Word word -> Decision.of(worded(word, open(report)));
            case TakeFigures(var figures, var drafted) -> Decision.of(taken(report, figures, drafted));
            case TakeOver(var passages) -> Decision.of(sections(open(report), section -> passages
                    .getOrDefault(section.field(), List.of()).stream()
                    .reduce(section, Section::with, (_, last) -> last)));
            case Submit submit -> submitted(submit, open(report));
            case Recall(var by, var at) ->
                step(sent(report), new Step(ReportStatus.RECALLED, number(report), by, at, null));
            case Return(var reason, _, _) when reason.isBlank() ->
                throw new Rejection(RETURN_REASON_MISSING).at("reason");
            case Return(var reason, var by, var at) ->
                step(sent(report), new Step(ReportStatus.RETURNED, number(report), by, at, reason));
            case Accept(var by, var at) ->
                step(sent(report), new Step(ReportStatus.ACCEPTED, number(report), by, at, null));
            case Publish(var by, var at) ->
                step(accepted(report), new Step(ReportStatus.PUBLISHED, number(report), by, at, null));
        };
    }

    private static PeriodicReport worded(Word word, PeriodicReport report) {
        word.sentences().keySet().stream()
                .filter(id -> report.sections().stream().allMatch(section -> section.sentence(id).isEmpty())).findAny()
                .ifPresent(id -> {
                    throw new Rejection(SENTENCE_UNKNOWN).at("sentences").with("sentence", id);
                });
        return sections(report, section -> section.reading(word.sentences(), word.narratives()));
    }

    /** Figures of a report that was sent are frozen, too, to be held against the estimates that were sent. */
    private static PeriodicReport taken(PeriodicReport report, FrozenFigures figures, List<Section> drafted) {
        var taken = report.taking(figures);
        return report.status().isOpen()
                ? sections(taken,
                        section -> drafted.stream().filter(anew -> anew.field() == section.field()).findFirst()
                                .map(section::redrafted).orElse(section))
                : taken;
    }

    private static Decision<PeriodicReport> submitted(Submit submit, PeriodicReport report) {
        if (report.sections().stream().allMatch(Section::isEmpty)) {
            throw new Rejection(REPORT_EMPTY);
        }
        var number = number(report) + 1;
        var version = new ReportVersion(number, report.sections(), report.newestFigures(), submit.by(), submit.at());
        var first = report.late();
        var late = first == null
                ? LocalDate.ofInstant(submit.at(), StoreConfiguration.ZONE).isAfter(report.term().due())
                : first;
        var after = report.sent(version, late)
                .becoming(new Step(ReportStatus.SUBMITTED, number, submit.by(), submit.at(), null));
        return Decision.of(after, new ReportSubmitted(report.key().id(), report.unit(), report.kind(), report.period(),
                number, late, submit.by(), submit.at()));
    }

    private static Decision<PeriodicReport> step(PeriodicReport report, Step step) {
        return Decision.of(report.becoming(step), event(report, step));
    }

    private static Object event(PeriodicReport report, Step step) {
        var id = report.key().id();
        var by = String.valueOf(step.by());
        return switch (step.status()) {
            case RECALLED ->
                new ReportRecalled(id, report.unit(), report.kind(), report.period(), step.version(), by, step.at());
            case RETURNED -> new ReportReturned(id, report.unit(), report.kind(), report.period(), step.version(),
                    String.valueOf(step.reason()), by, step.at());
            case ACCEPTED ->
                new ReportAccepted(id, report.unit(), report.kind(), report.period(), step.version(), by, step.at());
            case PUBLISHED ->
                new ReportPublished(id, report.unit(), report.kind(), report.period(), step.version(), by, step.at());
            case DRAFT, SUBMITTED -> throw new IllegalArgumentException("no answer to a report: " + step.status());
        };
    }

    private static PeriodicReport sections(PeriodicReport report, UnaryOperator<Section> change) {
        return report.reading(report.sections().stream().map(change).toList());
    }

    private static int number(PeriodicReport report) {
        return report.versions().size();
    }

    private static PeriodicReport open(PeriodicReport report) {
        return switch (report.status()) {
            case DRAFT, RETURNED, RECALLED -> report;
            case SUBMITTED -> throw new Rejection(REPORT_SENT);
            case ACCEPTED, PUBLISHED -> throw new Rejection(REPORT_ACCEPTED);
        };
    }

    private static PeriodicReport sent(PeriodicReport report) {
        return switch (report.status()) {
            case SUBMITTED -> report;
            case DRAFT, RETURNED, RECALLED -> throw new Rejection(REPORT_NOT_SENT);
            case ACCEPTED, PUBLISHED -> throw new Rejection(REPORT_ACCEPTED);
        };
    }

    private static PeriodicReport accepted(PeriodicReport report) {
        if (report.status() != ReportStatus.ACCEPTED) {
            throw new Rejection(REPORT_NOT_ACCEPTED).with("state", report.status());
        }
        return report;
    }
}
