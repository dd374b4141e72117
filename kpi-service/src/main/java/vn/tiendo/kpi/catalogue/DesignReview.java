package vn.tiendo.kpi.catalogue;

import static vn.tiendo.kpi.catalogue.CatalogueProblem.DEFINITION_INVALID;
import static vn.tiendo.kpi.catalogue.CatalogueProblem.INDICATOR_RESEMBLES;

import java.util.Collection;
import java.util.List;
import vn.tiendo.platform.problem.Rejection;

/** Lets definitions pass that are sound beside the rest of the catalogue. */
public final class DesignReview {

    private DesignReview() {}

    /**
     * A form that is sound.
     *
     * @throws Rejection definition-invalid with every fault
     */
    public static void requireSound(Form form, Definitions catalogue) {
        refuse(FormRules.faults(form, catalogue.forms()));
    }

    /**
     * An indicator that is sound.
     *
     * @throws Rejection definition-invalid with every fault
     */
    public static void requireSound(Indicator indicator, Definitions catalogue) {
        refuse(IndicatorRules.faults(indicator, catalogue.forms()));
    }

    /**
     * An indicator that nobody has entered before, or that somebody declared to be another.
     *
     * @param declared codes of indicators of which it was said that this one is another
     * @throws Rejection indicator-resembles with those it may be a second time
     */
    public static void requireDistinct(Indicator indicator, Definitions catalogue, Collection<String> declared) {
        var resembles = Resemblance.of(indicator, catalogue.indicators())
                .stream()
                .filter(known -> !declared.contains(known.code()))
                .toList();
        if (!resembles.isEmpty()) {
            throw new Rejection(INDICATOR_RESEMBLES).at("distinctFrom").with("resembles", resembles)
                    .with("codes", String.join(", ", resembles.stream().map(Resemblance::code).distinct().toList()));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejection(DEFINITION_INVALID).at(faults.getFirst().field()).with("violations", faults);
        }
    }
}
