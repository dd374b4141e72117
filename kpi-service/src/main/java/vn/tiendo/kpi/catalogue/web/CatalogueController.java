package vn.tiendo.kpi.catalogue.web;

import static vn.tiendo.kpi.catalogue.CatalogueProblem.UNKNOWN_INDICATOR;
import static vn.tiendo.kpi.problem.KpiProblem.UNKNOWN_FORM;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
    private final Clock clock;

    CatalogueController(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/api/indicators")
    @Operation(summary = "The indicators in force on a day, today unless another is said, in the catalogue's order")
    Page<Indicator> indicators(@RequestParam(required = false) @Nullable LocalDate on) {
        return Page.whole(catalogue.indicators(day(on)));
    }

    @GetMapping("/api/indicators/{indicator}")
    @Operation(summary = "An indicator as in force on a day, today unless another is said")
    Indicator indicator(@PathVariable String indicator, @RequestParam(required = false) @Nullable LocalDate on) {
        return catalogue.indicator(indicator, day(on))
                .orElseThrow(() -> new Rejection(UNKNOWN_INDICATOR).at("indicator").with("indicator", indicator));
    }

    @GetMapping("/api/forms")
    @Operation(summary = "The forms in force on a day, today unless another is said")
    Page<Form> forms(@RequestParam(required = false) @Nullable LocalDate on) {
        return Page.whole(catalogue.forms(day(on)));
    }

    @GetMapping("/api/forms/{form}")
    @Operation(summary = "A form with its figures and the rules between them, as in force on a day, today unless another is said")
    Form form(@PathVariable String form, @RequestParam(required = false) @Nullable LocalDate on) {
        var day = day(on);
        return catalogue.formVersions(form)
                .stream()
                .filter(version -> version.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new Rejection(UNKNOWN_FORM).at("form").with("form", form));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
