package vn.tiendo.kpi.catalogue.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.catalogue.Definitions;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.FormDraft;
import vn.tiendo.kpi.catalogue.Indicator;
import vn.tiendo.kpi.catalogue.IndicatorDraft;

/** The catalogue as somebody sends it: every version of every definition, nothing of it certain yet. */
public record CatalogueFile(@Nullable List<@Nullable FormDraft> forms,
        @Nullable List<@Nullable IndicatorDraft> indicators) {

    /** A file that was read as a catalogue. */
    static CatalogueFile of(Definitions definitions) {
        return new CatalogueFile(definitions.forms().stream().<@Nullable FormDraft>map(CatalogueFile::draft).toList(),
                definitions.indicators().stream().<@Nullable IndicatorDraft>map(CatalogueFile::draft).toList());
    }

    private static FormDraft draft(Form form) {
        return new FormDraft(form.code(), form.name(), form.kind(), form.levels(), List.copyOf(form.figures()),
                List.copyOf(form.shares()), List.copyOf(form.checks()), form.approval(), form.deadlines(),
                form.validFrom(), form.validTo(), form.source(), null);
    }

    private static IndicatorDraft draft(Indicator indicator) {
        return new IndicatorDraft(indicator.code(), indicator.name(), indicator.kind(), indicator.unitOfMeasure(),
                indicator.direction(), indicator.rollUp(), indicator.merge(), indicator.validFrom(),
                indicator.validTo(), indicator.source(), null, null);
    }
}
