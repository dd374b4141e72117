package vn.tiendo.kpi.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.platform.store.Decision;

/** Whether an edition's definition replaces the stored one; an edition that is stored already changes nothing. */
public final class CatalogueDecider {

    private CatalogueDecider() {}

    public static Decision<DefinedIndicator> define(DefinedIndicator shipped, @Nullable DefinedIndicator stored,
            Instant at) {
        return stored != null && stored.edition() >= shipped.edition()
                ? new Decision<>(stored, List.of())
                : new Decision<>(shipped, List.of(event(shipped.definition(), at)));
    }

    public static Decision<DefinedForm> define(DefinedForm shipped, @Nullable DefinedForm stored, Instant at) {
        return stored != null && stored.edition() >= shipped.edition()
                ? new Decision<>(stored, List.of())
                : new Decision<>(shipped, List.of(event(shipped.definition(), at)));
    }

    private static IndicatorDefined event(Indicator indicator, Instant at) {
        return new IndicatorDefined(indicator.code(), indicator.name(), indicator.unitOfMeasure(),
                indicator.direction(), indicator.rollUp(), indicator.validFrom(), indicator.validTo(),
                indicator.source(), at);
    }

    private static FormDefined event(Form form, Instant at) {
        var figures = form.figures().stream()
                .map(figure -> new FormFigure(figure.code(), figure.name(), figure.unitOfMeasure()))
                .toList();
        return new FormDefined(form.code(), form.name(), figures, form.validFrom(), form.validTo(), form.source(), at);
    }
}
