package vn.tiendo.task.commendation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.board.Scope;
import vn.tiendo.task.commendation.Commendation;
import vn.tiendo.task.commendation.CommendationLists;
import vn.tiendo.task.commendation.Commendations;
import vn.tiendo.task.register.NewId;
import vn.tiendo.task.register.Slice;

/** Praise and criticism: issued by a unit above, seen by the unit and those above it. */
@RestController
@RequestMapping("/api/commendations")
@Tag(name = "commendations", description = "Biểu dương, phê bình đơn vị")
final class CommendationController {

    private final Commendations commendations;
    private final CommendationLists lists;
    private final Scope scope;
    private final Access access;
    private final Units units;
    private final Clock clock;

    CommendationController(Commendations commendations, CommendationLists lists, Scope scope, Access access,
            Units units, Clock clock) {
        this.commendations = commendations;
        this.lists = lists;
        this.scope = scope;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "commendUnit", summary = "Praise or criticise a unit below yours")
    ResponseEntity<CommendationView> issue(@RequestBody CommendationBody body, Request request) {
        var user = access.mayReview(units.require(body.about()).code());
        var id = NewId.of("com", user.username(), request);
        var commended = body.toEvent(id, user.unit(), user.username(), clock.instant());
        return answer(ResponseEntity.created(URI.create("/api/commendations/" + id)),
                commendations.issue(commended, request));
    }

    @GetMapping
    @Operation(operationId = "listCommendations", summary = "Praise and criticism of a unit (your own where none is named) and of those below it in a year (this one), the newest first")
    CommendationPage list(@RequestParam @Nullable String unit, @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        int asked = year == null ? LocalDate.now(clock).getYear() : year;
        var slice = Slice.of(lists.within(scope.only(unit), asked), cursor, limit);
        var found = commendations.byId(slice.ids());
        return new CommendationPage(slice.ids().stream().flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(CommendationView::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getCommendation", summary = "One of them")
    ResponseEntity<CommendationView> get(@PathVariable String id) {
        var commendation = commendations.require(id);
        access.mayRead(commendation.state().unit());
        return answer(ResponseEntity.ok(), commendation);
    }

    @PostMapping("/{id}/revoke")
    @Operation(operationId = "revokeCommendation", summary = "Take it back, with a reason, as the unit that issued it")
    ResponseEntity<CommendationView> revoke(@PathVariable String id, @RequestBody Reason body, Request request) {
        var commendation = commendations.require(id).state();
        var reviewer = access.mayReview(commendation.unit());
        var user = reviewer.unit().equals(commendation.issuer())
                ? reviewer
                : access.mayWrite(commendation.issuer());
        return answer(ResponseEntity.ok(), commendations.revoke(id,
                Fields.text("reason", body.reason(), Fields.PARAGRAPH), user.username(), clock.instant(), request));
    }

    /** Body of a revocation: why. */
    record Reason(@Nullable String reason) {}

    private static ResponseEntity<CommendationView> answer(ResponseEntity.BodyBuilder answer,
            Stored<Commendation> commendation) {
        return answer.eTag(commendation.entityTag()).body(CommendationView.of(commendation));
    }
}
