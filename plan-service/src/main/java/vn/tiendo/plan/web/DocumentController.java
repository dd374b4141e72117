package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.document.DocumentName;
import vn.tiendo.plan.document.PlanDocument;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.access.Access;

/** Plans as documents. */
@RestController
@Tag(name = "Plans")
final class DocumentController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Plans plans;
    private final UnitRegistry units;
    private final Access access;

    DocumentController(Plans plans, UnitRegistry units, Access access) {
        this.plans = plans;
        this.units = units;
        this.access = access;
    }

    @GetMapping(path = "/api/plans/{id}/document.docx", produces = DOCX)
    @Operation(summary = "A plan as a Word document in the form of NĐ 30/2020/NĐ-CP", description = "Readable by whoever may read the plan; with its task table as a landscape appendix.")
    ResponseEntity<byte[]> document(@PathVariable String id) {
        var stored = plans.require(id);
        var plan = stored.state();
        if (!plan.isPublic()) {
            access.mayRead(plan.unit());
        }
        var content = plan.content();
        var day = content.issuedOn();
        var unitName = units.find(plan.unit()).map(unit -> day == null ? unit.name() : unit.nameOn(day)).orElse(null);
        return ResponseEntity.ok().eTag(stored.entityTag())
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header(HttpHeaders.CONTENT_DISPOSITION, DocumentName.of(content).contentDisposition())
                .body(PlanDocument.write(content, unitName));
    }
}
