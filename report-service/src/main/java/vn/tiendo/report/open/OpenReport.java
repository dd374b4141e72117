package vn.tiendo.report.open;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ReportKind;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.PeriodicReport;
import vn.tiendo.report.periodic.ReportStatus;
import vn.tiendo.report.periodic.ReportVersion;
import vn.tiendo.report.periodic.Section;
import vn.tiendo.report.periodic.Step;

/**
 * A published report as everybody may read it: without who worked on it and without what its sentences rest on.
 *
 * @param version the one that was published
 */
record OpenReport(String unit, String unitName, ReportKind kind, String period, int version, Instant publishedAt,
        List<OpenSection> sections, List<OpenFigure> figures) {

    /** A part of it; empty sentences were left out by the unit. */
    record OpenSection(String heading, List<String> sentences, String narrative) {

        static OpenSection of(Section section) {
            return new OpenSection(section.field().heading(),
                    section.sentences().stream().map(sentence -> sentence.text()).filter(text -> !text.isEmpty())
                            .toList(),
                    section.narrative());
        }
    }

    /**
     * A number of it.
     *
     * @param value over approved figures; null where there was no data, which is not zero
     */
    record OpenFigure(String code, String name, String unitOfMeasure, @Nullable BigDecimal value) {

        static OpenFigure of(FrozenFigures.Value value) {
            return new OpenFigure(value.indicator(), value.name(), value.unitOfMeasure(), value.official());
        }
    }

    static OpenReport of(PeriodicReport report, ReportVersion version, String unitName) {
        return new OpenReport(report.unit(), unitName, report.kind(), report.period(), version.number(),
                publishedAt(report), version.sections().stream().map(OpenSection::of).toList(),
                version.figures().values().stream().map(OpenFigure::of).toList());
    }

    static Instant publishedAt(PeriodicReport report) {
        return report.steps().stream().filter(step -> step.status() == ReportStatus.PUBLISHED).map(Step::at)
                .findFirst().orElseThrow();
    }
}
