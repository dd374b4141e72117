package vn.tiendo.kpi.catalogue;

import java.util.List;
import vn.tiendo.kpi.period.CollectionRule;

/**
 * One edition of the reference data, as shipped.
 *
 * @param number grows with every change of the content; a smaller one never replaces a larger one
 */
public record Edition(int number, List<CollectionRule> collection, List<Indicator> indicators, List<Form> forms) {

    public Edition {
        collection = List.copyOf(collection);
        indicators = List.copyOf(indicators);
        forms = List.copyOf(forms);
    }
}
