package vn.tiendo.report.periodic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ReportKind;
import vn.tiendo.report.periodic.calendar.Term;

/**
 * The report of a unit for a period.
 *
 * @param freezesAfter day after which its figures are to be frozen, null once they are
 * @param late whether the first version came after the last day; null until one came
 * @param sections as they are worked on
 * @param figures taken for it, the newest last; the first ones are those of its opening
 * @param versions all that were sent, the newest last
 * @param steps what was done with it, the newest last
 */
public record PeriodicReport(String unit, ReportKind kind, String period, Term term, @Nullable LocalDate freezesAfter,
        ReportStatus status, @Nullable Boolean late, List<Section> sections, List<FrozenFigures> figures,
        List<ReportVersion> versions, List<Step> steps) {

    public ReportKey key() {
        return new ReportKey(unit, kind, period);
    }

    /** The figures that count. */
    public FrozenFigures newestFigures() {
        return figures.getLast();
    }

    /** What was sent last. */
    public Optional<ReportVersion> newestVersion() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    PeriodicReport becoming(Step step) {
        return new PeriodicReport(unit, kind, period, term, freezesAfter, step.status(), late, sections, figures,
                versions, and(steps, step));
    }

    PeriodicReport reading(List<Section> newSections) {
        return new PeriodicReport(unit, kind, period, term, freezesAfter, status, late, newSections, figures, versions,
                steps);
    }

    PeriodicReport taking(FrozenFigures taken) {
        return new PeriodicReport(unit, kind, period, term, taken.estimate() ? freezesAfter : null, status, late,
                sections, and(figures, taken), versions, steps);
    }

    PeriodicReport sent(ReportVersion version, boolean isLate) {
        return new PeriodicReport(unit, kind, period, term, freezesAfter, status, isLate, sections, figures,
                and(versions, version), steps);
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
