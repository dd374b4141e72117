package vn.tiendo.kpi.catalogue;

import java.time.Instant;
import java.util.List;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.FormVersion;
import vn.tiendo.events.IndicatorVersion;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.KpiEvent.IndicatorDefined;

/** Definitions as they are told: whole, with all their versions. */
final class DefinitionEvents {

    private DefinitionEvents() {}

    static IndicatorDefined of(List<Indicator> versions, Instant at) {
        var last = versions.getLast();
        return new IndicatorDefined(last.code(), last.name(), last.unitOfMeasure(), last.direction(), last.rollUp(),
                last.validFrom(), last.validTo(), last.source(),
                versions.stream().map(DefinitionEvents::version).toList(), at);
    }

    static FormDefined forms(List<Form> versions, Instant at) {
        var last = versions.getLast();
        return new FormDefined(last.code(), last.name(), figures(last), last.validFrom(), last.validTo(),
                last.source(), versions.stream().map(DefinitionEvents::version).toList(), at);
    }

    private static IndicatorVersion version(Indicator indicator) {
        return new IndicatorVersion(indicator.name(), indicator.unitOfMeasure(), indicator.direction(),
                indicator.rollUp(), indicator.merge(), indicator.validFrom(), indicator.validTo(),
                indicator.source());
    }

    private static FormVersion version(Form form) {
        return new FormVersion(form.name(), form.kind().name(), form.levels(), figures(form), form.validFrom(),
                form.validTo(), form.source());
    }

    private static List<FormFigure> figures(Form form) {
        return form.figures()
                .stream()
                .map(figure -> new FormFigure(figure.code(), figure.name(), figure.unitOfMeasure()))
                .toList();
    }
}
