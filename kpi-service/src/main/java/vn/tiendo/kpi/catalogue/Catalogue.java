package vn.tiendo.kpi.catalogue;

import java.util.List;
import java.util.Optional;
import vn.tiendo.kpi.period.CollectionRule;
import vn.tiendo.platform.period.ReportingPeriod;

/** What is measured and asked for; the reference data in force, in its order. */
public record Catalogue(List<CollectionRule> collection, List<Indicator> indicators, List<Form> forms) {

    public Catalogue {
        collection = List.copyOf(collection);
        indicators = List.copyOf(indicators);
        forms = List.copyOf(forms);
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    public Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The days between which things are counted in that period; empty for periods before the first such law. */
    public Optional<CollectionRule> collectionRule(ReportingPeriod period) {
        return collection.stream().filter(rule -> rule.inForceFor(period)).findFirst();
    }
}
