package vn.tiendo.kpi.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.catalogue.DefinedForm;
import vn.tiendo.kpi.catalogue.DefinedIndicator;
import vn.tiendo.kpi.catalogue.FormDraft;
import vn.tiendo.kpi.catalogue.IndicatorDraft;
import vn.tiendo.kpi.catalogue.store.Administration;
import vn.tiendo.platform.store.Request;

/** What the keeper of the catalogue defines, a version of one indicator or form at a time. */
@RestController
@Tag(name = "catalogue")
class DesignController {

    private final Administration administration;
    private final Keeper keeper;

    DesignController(Administration administration, Keeper keeper) {
        this.administration = administration;
        this.keeper = keeper;
    }

    @GetMapping("/api/indicators/{indicator}/versions")
    @Operation(summary = "All versions of an indicator, who changed it and why; its ETag is needed to change it")
    ResponseEntity<DefinedIndicator> indicator(@PathVariable String indicator) {
        var stored = administration.indicator(indicator);
        return ResponseEntity.ok().eTag(stored.entityTag()).body(stored.state());
    }

    @PutMapping("/api/indicators/{indicator}")
    @Operation(summary = "Define an indicator from a day on; one that resembles another must be declared distinct from it")
    ResponseEntity<DefinedIndicator> define(@PathVariable String indicator, @RequestBody IndicatorDraft draft,
            Request request) {
        var user = keeper.require();
        var stored = administration.design(draft.version(indicator), draft.others(), draft.reason(), request,
                user.username());
        return ResponseEntity.ok().eTag(stored.entityTag()).body(stored.state());
    }

    @GetMapping("/api/forms/{form}/versions")
    @Operation(summary = "All versions of a form, who changed it and why; its ETag is needed to change it")
    ResponseEntity<DefinedForm> form(@PathVariable String form) {
        var stored = administration.form(form);
        return ResponseEntity.ok().eTag(stored.entityTag()).body(stored.state());
    }

    @PutMapping("/api/forms/{form}")
    @Operation(summary = "Design a form from a day on: figures, rules, who fills and who approves it, when it is due")
    ResponseEntity<DefinedForm> design(@PathVariable String form, @RequestBody FormDraft draft, Request request) {
        var user = keeper.require();
        var stored = administration.design(draft.version(form), draft.reason(), request, user.username());
        return ResponseEntity.ok().eTag(stored.entityTag()).body(stored.state());
    }
}
