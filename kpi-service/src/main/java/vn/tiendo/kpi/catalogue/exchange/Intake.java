package vn.tiendo.kpi.catalogue.exchange;

import static vn.tiendo.kpi.catalogue.CatalogueProblem.CATALOGUE_FILE_INVALID;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.catalogue.Definitions;
import vn.tiendo.kpi.catalogue.DesignReview;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.FormDraft;
import vn.tiendo.kpi.catalogue.Indicator;
import vn.tiendo.kpi.catalogue.IndicatorDraft;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;

/**
 * A file held against the catalogue: what would become of it, or everything that cannot be taken. Forms come first, for
 * indicators follow from their figures; each is looked at beside those before it.
 */
final class Intake {

    private static final int MOST = 1_000;

    private final List<Form> forms = new ArrayList<>();
    private final List<NewIndicator> indicators = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private Definitions catalogue;

    private Intake(Definitions catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What is new in a file.
     *
     * @throws Rejection catalogue-file-invalid with every row that cannot be taken
     */
    static Intake of(CatalogueFile file, Definitions catalogue) {
        var intake = new Intake(catalogue);
        int entry = 0;
        for (var draft : Fields.list("forms", file.forms(), MOST)) {
            intake.form(draft, ++entry);
        }
        entry = 0;
        for (var draft : Fields.list("indicators", file.indicators(), MOST)) {
            intake.indicator(draft, ++entry);
        }
        if (!intake.faults.isEmpty()) {
            throw new Rejection(CATALOGUE_FILE_INVALID).at("file").with("rows", intake.faults);
        }
        return intake;
    }

    List<Form> forms() {
        return forms;
    }

    List<NewIndicator> indicators() {
        return indicators;
    }

    private void form(@Nullable FormDraft draft, int entry) {
        try {
            var written = Fields.required("forms", draft);
            var version = written.version(Fields.text("code", written.code(), Fields.LINE));
            DesignReview.requireSound(version, catalogue);
            if (!catalogue.forms().contains(version)) {
                catalogue = catalogue.with(version);
                forms.add(version);
            }
        } catch (Rejection rejection) {
            faults.add(RowFault.of("forms", entry, draft == null ? null : draft.code(), rejection));
        }
    }

    private void indicator(@Nullable IndicatorDraft draft, int entry) {
        try {
            var written = Fields.required("indicators", draft);
            var version = written.version(Fields.text("code", written.code(), Fields.LINE));
            DesignReview.requireSound(version, catalogue);
            if (!catalogue.indicators().contains(version)) {
                DesignReview.requireDistinct(version, catalogue, written.others());
                catalogue = catalogue.with(version);
                indicators.add(new NewIndicator(version, written.others()));
            }
        } catch (Rejection rejection) {
            faults.add(RowFault.of("indicators", entry, draft == null ? null : draft.code(), rejection));
        }
    }

    /** A version of an indicator and the codes of those it was declared distinct from. */
    record NewIndicator(Indicator version, List<String> distinctFrom) {}
}
