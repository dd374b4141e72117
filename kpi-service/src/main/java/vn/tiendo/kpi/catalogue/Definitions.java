package vn.tiendo.kpi.catalogue;

import java.util.List;
import vn.tiendo.kpi.period.CollectionRule;

/** The reference data at one moment: every version of every definition, in the catalogue's order. */
public record Definitions(List<CollectionRule> collection, List<Indicator> indicators, List<Form> forms) {

    public Definitions {
        collection = List.copyOf(collection);
        indicators = List.copyOf(indicators);
        forms = List.copyOf(forms);
    }
}
