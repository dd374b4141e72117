package vn.tiendo.kpi.catalogue;

import static vn.tiendo.events.UnitLevel.COMMUNE;
import static vn.tiendo.events.UnitLevel.DISTRICT;
import static vn.tiendo.events.UnitLevel.PROVINCE;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.period.PeriodKind;

/**
 * One version of what a unit is asked for in a period; the versions of a code never hold on the same day.
 *
 * @param code stable, for example {@code CCHC-Q}
 * @param name in Vietnamese
 * @param kind of the periods it is filled for
 * @param levels of the units that fill it
 * @param figures in the order in which they are asked
 * @param shares numerators that may not exceed their denominators
 * @param checks further rules over figures
 * @param approval levels that approve one after the other, the lowest first; one that the unit has not above it that day
 *        is left out
 * @param deadlines when it is due
 * @param validFrom first day of the version
 * @param validTo last day of the version, null while it is in force
 * @param source the text of law or the plan that asks for it
 */
public record Form(String code, String name, PeriodKind kind, List<UnitLevel> levels, List<FigureField> figures,
        List<Share> shares, List<Check> checks, List<UnitLevel> approval, Deadlines deadlines, LocalDate validFrom,
        @Nullable LocalDate validTo, String source) implements Dated {

    private static final List<UnitLevel> CUSTOMARY_APPROVAL = List.of(DISTRICT, PROVINCE);

    public Form {
        levels = List.copyOf(levels);
        figures = List.copyOf(figures);
        shares = List.copyOf(shares);
        checks = List.copyOf(checks);
        approval = List.copyOf(approval);
    }

    /** A form of communes that their province approves, their district first where there was one. */
    public Form(String code, String name, PeriodKind kind, List<FigureField> figures, List<Share> shares,
            LocalDate validFrom, @Nullable LocalDate validTo, String source) {
        this(code, name, kind, List.of(COMMUNE), figures, shares, List.of(), CUSTOMARY_APPROVAL, Deadlines.CUSTOMARY,
                validFrom, validTo, source);
    }

    /** Reads a form; what is not said is as customary. */
    @JsonCreator
    static Form read(String code, String name, PeriodKind kind, @Nullable List<UnitLevel> levels,
            List<FigureField> figures, @Nullable List<Share> shares, @Nullable List<Check> checks,
            @Nullable List<UnitLevel> approval, @Nullable Deadlines deadlines, LocalDate validFrom,
            @Nullable LocalDate validTo, String source) {
        return new Form(code, name, kind, levels == null ? List.of(COMMUNE) : levels, figures,
                shares == null ? List.of() : shares, checks == null ? List.of() : checks,
                approval == null ? CUSTOMARY_APPROVAL : approval,
                deadlines == null ? Deadlines.CUSTOMARY : deadlines, validFrom, validTo, source);
    }

    Form endedOn(LocalDate last) {
        return new Form(code, name, kind, levels, figures, shares, checks, approval, deadlines, validFrom, last,
                source);
    }

    public Optional<FigureField> figure(String figureCode) {
        return figures.stream().filter(figure -> figure.code().equals(figureCode)).findFirst();
    }

    /** The figure's Vietnamese name, its code where the form does not know it. */
    public String nameOf(String figureCode) {
        return figure(figureCode).map(FigureField::name).orElse(figureCode);
    }
}
