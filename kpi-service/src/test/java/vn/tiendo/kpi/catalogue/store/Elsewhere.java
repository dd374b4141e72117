package vn.tiendo.kpi.catalogue.store;

import java.util.List;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.catalogue.DefinedForm;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;

/** Another instance of the service. */
public final class Elsewhere {

    private Elsewhere() {}

    public static void define(Aggregates aggregates, Form form) {
        aggregates.store("forms", DefinedForm.class, Topics.KPI)
                .change(form.code(), Request.none(),
                        _ -> Decision.of(DefinedForm.shipped(List.of(form), 0, 99)));
    }
}
