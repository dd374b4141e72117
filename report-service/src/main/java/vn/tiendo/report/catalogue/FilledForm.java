package vn.tiendo.report.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.FormVersion;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * One version of a form.
 *
 * @param kind of the periods it is filled for, null where nobody told
 * @param levels of the units that fill it
 */
public record FilledForm(String code, String name, @Nullable String kind, List<UnitLevel> levels,
        List<FormFigure> figures, Validity validity) {

    private static final List<UnitLevel> CUSTOMARY = List.of(UnitLevel.COMMUNE);

    /** Reads a form; communes fill it where no levels were stored. */
    @JsonCreator
    static FilledForm read(String code, String name, @Nullable String kind, @Nullable List<UnitLevel> levels,
            List<FormFigure> figures, Validity validity) {
        return new FilledForm(code, name, kind, levels == null ? CUSTOMARY : levels, figures, validity);
    }

    static FilledForm of(FormDefined event) {
        return new FilledForm(event.form(), event.name(), null, CUSTOMARY, event.figures(),
                new Validity(event.validFrom(), event.validTo()));
    }

    static FilledForm of(String code, FormVersion version) {
        return new FilledForm(code, version.name(), version.period(), version.levels(), version.figures(),
                new Validity(version.validFrom(), version.validTo()));
    }

    boolean isFor(ReportingPeriod period) {
        return validity.holdsOn(period.lastDay()) && (kind == null || kind.equals(period.kind().name()));
    }
}
