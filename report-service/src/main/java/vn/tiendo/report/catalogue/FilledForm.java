package vn.tiendo.report.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.FormVersion;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.platform.period.ReportingPeriod;

/**
 * One version of a form.
 *
 * @param kind of the periods it is filled for, null where nobody told
 */
public record FilledForm(String code, String name, @Nullable String kind, List<FormFigure> figures,
        Validity validity) {

    static FilledForm of(FormDefined event) {
        return new FilledForm(event.form(), event.name(), null, event.figures(),
                new Validity(event.validFrom(), event.validTo()));
    }

    static FilledForm of(String code, FormVersion version) {
        return new FilledForm(code, version.name(), version.period(), version.figures(),
                new Validity(version.validFrom(), version.validTo()));
    }

    boolean isFor(ReportingPeriod period) {
        return validity.holdsOn(period.lastDay()) && (kind == null || kind.equals(period.kind().name()));
    }
}
