package vn.tiendo.task.initiative.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.document.Citation;
import vn.tiendo.task.evidence.Evidences;
import vn.tiendo.task.initiative.Initiative;
import vn.tiendo.task.initiative.Initiative.Status;
import vn.tiendo.task.initiative.InitiativeCommand;
import vn.tiendo.task.initiative.InitiativeCommand.Recognise;
import vn.tiendo.task.initiative.InitiativeCommand.Refuse;
import vn.tiendo.task.initiative.InitiativeCommand.Replicate;
import vn.tiendo.task.initiative.Initiatives;
import vn.tiendo.task.register.NewId;

/** An initiative from its proposal to where it is done too. What is recognised everybody may read. */
@RestController
@RequestMapping("/api/initiatives")
@Tag(name = "initiatives", description = "Sáng kiến, mô hình, cách làm hay")
final class InitiativeController {

    private final Initiatives initiatives;
    private final Evidences evidences;
    private final Access access;
    private final Units units;
    private final Clock clock;

    InitiativeController(Initiatives initiatives, Evidences evidences, Access access, Units units, Clock clock) {
        this.initiatives = initiatives;
        this.evidences = evidences;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "proposeInitiative", summary = "Propose an initiative or a good model of your unit")
    ResponseEntity<InitiativeView> propose(@RequestBody ProposalBody body, Request request) {
        var user = access.mayWrite(units.require(access.user().unit()).code());
        var id = NewId.of("ini", user.username(), request);
        var proposed = body.toEvent(id, user.unit(), user.username(), clock.instant());
        evidences.require(proposed.evidence(), user.unit());
        return answer(ResponseEntity.created(URI.create("/api/initiatives/" + id)),
                initiatives.propose(proposed, request));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getInitiative", summary = "One initiative; a recognised one is open to all units")
    ResponseEntity<InitiativeView> get(@PathVariable String id) {
        return answer(ResponseEntity.ok(), readable(id));
    }

    @PostMapping("/{id}/recognise")
    @Operation(operationId = "recogniseInitiative", summary = "Recognise it by a decision: as leader of its unit, or for a unit above")
    ResponseEntity<InitiativeView> recognise(@PathVariable String id, @RequestBody Recognition body,
            Request request) {
        var user = access.mayConfirm(unitOf(id));
        return ask(id, request, new Recognise(user.unit(), Citation.required("decision", body.decision()),
                user.username(), clock.instant()));
    }

    @PostMapping("/{id}/refuse")
    @Operation(operationId = "refuseInitiative", summary = "Do not recognise it, with a reason")
    ResponseEntity<InitiativeView> refuse(@PathVariable String id, @RequestBody Refusal body, Request request) {
        var user = access.mayConfirm(unitOf(id));
        return ask(id, request, new Refuse(user.unit(), Fields.text("reason", body.reason(), Fields.PARAGRAPH),
                user.username(), clock.instant()));
    }

    @PostMapping("/{id}/replicate")
    @Operation(operationId = "replicateInitiative", summary = "Say that your unit does a recognised one too, since when and with what result")
    ResponseEntity<InitiativeView> replicate(@PathVariable String id, @RequestBody Adoption body, Request request) {
        readable(id);
        var user = access.mayWrite(units.require(access.user().unit()).code());
        return ask(id, request, new Replicate(user.unit(), Fields.required("since", body.since()),
                Fields.text("result", body.result(), Fields.PARAGRAPH), user.username(), clock.instant()));
    }

    /** Body of a recognition: by which decision. */
    record Recognition(@Nullable Citation decision) {}

    /** Body of a refusal: why. */
    record Refusal(@Nullable String reason) {}

    /** Body of a replication: since when, with what result. */
    record Adoption(@Nullable LocalDate since, @Nullable String result) {}

    private Stored<Initiative> readable(String id) {
        var initiative = initiatives.require(id);
        if (initiative.state().status() != Status.RECOGNISED) {
            access.mayRead(initiative.state().unit());
        }
        return initiative;
    }

    private String unitOf(String id) {
        return initiatives.require(id).state().unit();
    }

    private ResponseEntity<InitiativeView> ask(String id, Request request, InitiativeCommand command) {
        return answer(ResponseEntity.ok(), initiatives.handle(id, request, command));
    }

    private static ResponseEntity<InitiativeView> answer(ResponseEntity.BodyBuilder answer,
            Stored<Initiative> initiative) {
        return answer.eTag(initiative.entityTag()).body(InitiativeView.of(initiative));
    }
}
