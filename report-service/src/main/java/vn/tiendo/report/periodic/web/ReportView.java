package vn.tiendo.report.periodic.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ReportKind;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.PeriodicReport;
import vn.tiendo.report.periodic.ReportStatus;
import vn.tiendo.report.periodic.Section;
import vn.tiendo.report.periodic.Sentence;
import vn.tiendo.report.periodic.Step;
import vn.tiendo.report.periodic.calendar.Term;

/**
 * A report as callers see it.
 *
 * @param version to be sent in {@code If-Match}
 * @param late whether the first version came after the last day; null until one came
 * @param figures all that were taken for it, the newest last and in force
 * @param sent how many versions were sent
 */
record ReportView(String id, String unit, String unitName, ReportKind kind, String period, long version,
        ReportStatus status, @Nullable Boolean late, Term term, List<SectionView> sections,
        List<FrozenFigures> figures, int sent, List<Step> steps) {

    /** A part of it. */
    record SectionView(Field field, String heading, List<Sentence> sentences, String narrative) {

        static SectionView of(Section section) {
            return new SectionView(section.field(), section.field().heading(), section.sentences(),
                    section.narrative());
        }
    }

    static ReportView of(Stored<PeriodicReport> stored, String unitName) {
        var report = stored.state();
        return new ReportView(stored.id(), report.unit(), unitName, report.kind(), report.period(), stored.version(),
                report.status(), report.late(), report.term(),
                report.sections().stream().map(SectionView::of).toList(), report.figures(), report.versions().size(),
                report.steps());
    }
}
