package vn.tiendo.report.periodic;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.report.periodic.ReportCommand.TakeFigures;
import vn.tiendo.report.periodic.calendar.Term;

/** What the system brings into a report: figures as they are at a moment, and the sentences drafted from all it knows. */
@Component
class Preparation {

    private final FigureSnapshots snapshots;
    private final Drafting drafting;

    Preparation(FigureSnapshots snapshots, Drafting drafting) {
        this.snapshots = snapshots;
        this.drafting = drafting;
    }

    TakeFigures of(ReportKey key, Term term, Instant at) {
        var estimate = !term.cutOffPassed(LocalDate.ofInstant(at, StoreConfiguration.ZONE));
        var figures = snapshots.take(key.unit(), key.period(), estimate, at);
        return new TakeFigures(figures, drafting.draft(key, term, figures));
    }
}
