package vn.tiendo.kpi.catalogue.web;

import static vn.tiendo.kpi.problem.KpiProblem.UNKNOWN_FORM;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Indicator;
import vn.tiendo.kpi.web.Page;
import vn.tiendo.platform.problem.Rejection;

/** What is measured and asked for; the same for everyone who is signed in. */
@RestController
@Tag(name = "catalogue", description = "Indicators and forms")
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/indicators")
    @Operation(summary = "All indicators, in the order of the catalogue")
    Page<Indicator> indicators() {
        return Page.whole(catalogue.indicators());
    }

    @GetMapping("/api/forms")
    @Operation(summary = "All forms")
    Page<Form> forms() {
        return Page.whole(catalogue.forms());
    }

    @GetMapping("/api/forms/{form}")
    @Operation(summary = "A form with its figures and the rules between them")
    Form form(@PathVariable String form) {
        return catalogue.form(form)
                .orElseThrow(() -> new Rejection(UNKNOWN_FORM).at("form").with("form", form));
    }
}
