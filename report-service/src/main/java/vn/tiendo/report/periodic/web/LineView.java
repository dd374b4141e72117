package vn.tiendo.report.periodic.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ReportKind;
import vn.tiendo.report.periodic.ReportLine;
import vn.tiendo.report.periodic.ReportStatus;
import vn.tiendo.report.periodic.Step;

/**
 * A report in a list.
 *
 * @param late whether the first version came after the last day; null until one came
 * @param sentAt when the newest version was sent, null where none was
 */
record LineView(String unit, String unitName, ReportKind kind, String period, ReportStatus status, LocalDate due,
        @Nullable Boolean late, int sent, @Nullable Instant sentAt) {

    static LineView of(ReportLine line, String unitName) {
        return new LineView(line.unit(), unitName, line.kind(), line.period(), line.status(), line.term().due(),
                line.late(), line.newestVersion(), sentAt(line).orElse(null));
    }

    private static Optional<Instant> sentAt(ReportLine line) {
        return line.steps().stream().filter(step -> step.status() == ReportStatus.SUBMITTED)
                .reduce((_, later) -> later).map(Step::at);
    }
}
