package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * What a unit is asked for in a period.
 *
 * @param code stable, for example {@code CCHC-Q}
 * @param name in Vietnamese
 * @param kind of the periods it is filled for
 * @param figures in the order in which they are asked
 * @param shares numerators that may not exceed their denominators
 * @param validFrom first day of the form
 * @param validTo last day of the form, null while it is in force
 * @param source the text of law or the plan that asks for it
 */
public record Form(String code, String name, PeriodKind kind, List<FigureField> figures, List<Share> shares,
        LocalDate validFrom, @Nullable LocalDate validTo, String source) {

    public Form {
        figures = List.copyOf(figures);
        shares = List.copyOf(shares);
    }

    public boolean inForceFor(ReportingPeriod period) {
        LocalDate day = period.lastDay();
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Optional<FigureField> figure(String figureCode) {
        return figures.stream().filter(figure -> figure.code().equals(figureCode)).findFirst();
    }

    /** The figure's Vietnamese name, its code where the form does not know it. */
    public String nameOf(String figureCode) {
        return figure(figureCode).map(FigureField::name).orElse(figureCode);
    }
}
