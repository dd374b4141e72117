package vn.tiendo.task.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.evidence.Evidences;
import vn.tiendo.task.inspection.Inspection;
import vn.tiendo.task.inspection.InspectionCommand;
import vn.tiendo.task.inspection.InspectionCommand.Waive;
import vn.tiendo.task.inspection.Inspections;
import vn.tiendo.task.register.NewId;

/** An inspection from its plan to the last finding. */
@RestController
@RequestMapping("/api/inspections")
@Tag(name = "inspections", description = "Kiểm tra: kế hoạch, kết luận, tồn tại, khắc phục")
final class InspectionController {

    private final Inspections inspections;
    private final InspectionViews views;
    private final InspectionAccess access;
    private final Evidences evidences;
    private final Clock clock;

    InspectionController(Inspections inspections, InspectionViews views, InspectionAccess access, Evidences evidences,
            Clock clock) {
        this.inspections = inspections;
        this.views = views;
        this.access = access;
        this.evidences = evidences;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "planInspection", summary = "Plan an inspection of units below yours")
    ResponseEntity<InspectionView> plan(@RequestBody InspectionBody body, Request request) {
        var stops = body.stops();
        var user = access.inspector(stops);
        var id = NewId.of("ins", user.username(), request);
        var command = body.toCommand(id, user.unit(), stops, user.username(), clock.instant());
        return answer(ResponseEntity.created(URI.create("/api/inspections/" + id)), inspections.plan(command, request));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getInspection", summary = "One inspection with its findings and how far they are mended")
    ResponseEntity<InspectionView> get(@PathVariable String id) {
        return answer(ResponseEntity.ok(), access.readable(id));
    }

    @PostMapping("/{id}/carry-out")
    @Operation(operationId = "carryOutInspection", summary = "Say what came of the visit to a unit")
    ResponseEntity<InspectionView> carryOut(@PathVariable String id, @RequestBody OutcomeBody body, Request request) {
        var user = access.inspector(inspections.require(id).state());
        return ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/findings")
    @Operation(operationId = "recordFinding", summary = "Record what an inspected unit has to mend; it becomes a task of that unit")
    ResponseEntity<InspectionView> find(@PathVariable String id, @RequestBody FindingBody body, Request request) {
        var inspection = inspections.require(id).state();
        var user = access.inspector(inspection);
        var command = body.toCommand(user.username(), clock.instant());
        evidences.require(command.evidence(), inspection.unit());
        return ask(id, request, command);
    }

    @PostMapping("/{id}/findings/{finding}/waive")
    @Operation(operationId = "waiveFinding", summary = "Give a finding up, with a reason; its task is cancelled")
    ResponseEntity<InspectionView> waive(@PathVariable String id, @PathVariable String finding,
            @RequestBody Reason body, Request request) {
        var user = access.inspector(inspections.require(id).state());
        return ask(id, request, new Waive(finding, Fields.text("reason", body.reason(), Fields.PARAGRAPH),
                user.username(), clock.instant()));
    }

    /** Body of a waiver: why. */
    record Reason(@Nullable String reason) {}

    private ResponseEntity<InspectionView> ask(String id, Request request, InspectionCommand command) {
        return answer(ResponseEntity.ok(), inspections.handle(id, request, command));
    }

    private ResponseEntity<InspectionView> answer(ResponseEntity.BodyBuilder answer, Stored<Inspection> inspection) {
        return answer.eTag(inspection.entityTag()).body(views.of(inspection));
    }
}
