package vn.tiendo.task.directive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.DirectiveEvent.DirectiveWithdrawn;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Lead;
import vn.tiendo.task.Task;
import vn.tiendo.task.directive.Directive;
import vn.tiendo.task.directive.DirectiveRegister;
import vn.tiendo.task.directive.Directives;
import vn.tiendo.task.lead.Leads;
import vn.tiendo.task.lead.UnitsBelow;
import vn.tiendo.task.register.NewId;
import vn.tiendo.task.register.Registers;
import vn.tiendo.task.register.Slice;

/** Directives: given by whoever assigns in a unit, to it and to units below; read by all they concern. */
@RestController
@RequestMapping("/api/directives")
@Tag(name = "directives", description = "Văn bản giao việc ngoài kế hoạch")
class DirectiveController {

    private final Directives directives;
    private final Registers registers;
    private final Leads leads;
    private final UnitsBelow below;
    private final Access access;
    private final Clock clock;

    DirectiveController(Directives directives, Registers registers, Leads leads, UnitsBelow below, Access access,
            Clock clock) {
        this.directives = directives;
        this.registers = registers;
        this.leads = leads;
        this.below = below;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "issueDirective", summary = "A unit gives tasks outside any plan, to itself or to units below; each becomes a task at once")
    ResponseEntity<DirectiveView> issue(@RequestBody DirectiveBody body, Request request) {
        var unit = Objects.requireNonNullElseGet(body.unit(), () -> access.user().unit());
        var user = access.mayAssign(unit);
        var issued = body.toEvent(NewId.of("cv", user.username(), request), unit, this::addressees, user.username(),
                clock.instant());
        issued.items().stream().filter(item -> item.units().size() == 1).forEach(item -> leads.require(
                item.units().getFirst(), new Lead(item.office(), item.officer()), List.of(), today()));
        var directive = directives.issue(issued, request);
        return ResponseEntity.created(URI.create("/api/directives/" + directive.id())).eTag(directive.entityTag())
                .body(DirectiveView.of(directive));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getDirective", summary = "One directive; its tasks are those whose planId is its id")
    ResponseEntity<DirectiveView> get(@PathVariable String id) {
        var directive = directives.require(id);
        mayRead(directive.state());
        return answer(directive);
    }

    @GetMapping
    @Operation(operationId = "listDirectives", summary = "Directives that a unit issued or has to do something for, the newest first")
    DirectivePage list(@RequestParam @Nullable String unit, @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var asked = Objects.requireNonNullElseGet(unit, () -> access.user().unit());
        access.mayRead(asked);
        var slice = Slice.of(registers.ids(DirectiveRegister.of(asked)), cursor, limit);
        return new DirectivePage(directives.findAll(slice.ids()).stream()
                .sorted(Comparator.comparingInt(one -> slice.ids().indexOf(one.id()))).map(DirectiveView::of).toList(),
                slice.next());
    }

    @PostMapping("/{id}/withdraw")
    @Operation(operationId = "withdrawDirective", summary = "Who assigns in the unit that issued it takes it back, with a reason; what is not done is cancelled")
    ResponseEntity<DirectiveView> withdraw(@PathVariable String id, @RequestBody Withdrawing body, Request request) {
        var unit = directives.require(id).state().unit();
        var user = access.mayAssign(unit);
        var reason = Fields.text("reason", body.reason(), Fields.PARAGRAPH);
        return answer(directives.withdraw(
                new DirectiveWithdrawn(id, unit, reason, user.username(), clock.instant()), request));
    }

    private List<String> addressees(DirectiveBody.Item item, String issuer) {
        var units = item.units();
        if (Boolean.TRUE.equals(item.everyCommune())) {
            return below.require(null, issuer, today());
        }
        if (units == null || units.isEmpty() || units.equals(List.of(issuer))) {
            return List.of(issuer);
        }
        return below.require(units, issuer, today());
    }

    /** A unit reads what concerns it or a unit below it; everybody else is denied as for any other unit. */
    private void mayRead(Directive directive) {
        if (directive.units().stream().noneMatch(access::canRead)) {
            access.mayRead(directive.unit());
        }
    }

    private static ResponseEntity<DirectiveView> answer(Stored<Directive> directive) {
        return ResponseEntity.ok().eTag(directive.entityTag()).body(DirectiveView.of(directive));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Task.ZONE);
    }
}
