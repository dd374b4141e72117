package vn.tiendo.report.completeness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.MissingForm;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Periods;

/** Reminders to those who have not sent. */
@RestController
@RequestMapping("/api/completeness/{parent}/{period}/reminders")
@Tag(name = "completeness")
class ReminderController {

    private final Completions completions;
    private final AggregateStore<Reminders> reminders;
    private final Units units;
    private final Access access;
    private final Clock clock;

    ReminderController(Completions completions, AggregateStore<Reminders> reminders, Units units, Access access,
            Clock clock) {
        this.completions = completions;
        this.reminders = reminders;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "remindMissing", summary = "Remind every unit below that has not sent, of one form or of all; once a day")
    Reminders remind(@PathVariable String parent, @PathVariable String period,
            @RequestParam(required = false) @Nullable String form, Request request) {
        var user = access.mayAssign(units.require(parent).code());
        var asked = Periods.require(period);
        var missing = completions.of(parent, asked, form).missing().stream()
                .filter(one -> !one.unit().equals(parent))
                .map(one -> new MissingForm(one.unit(), one.form(), one.formName())).toList();
        var command = new Reminding(parent, asked.toString(), form, missing, user.username(), clock.instant());
        return reminders.change(command.id(), request, known -> Reminders.decide(known, command)).state();
    }

    @GetMapping
    @Operation(operationId = "getReminders", summary = "When those missing were reminded, and by whom")
    Reminders all(@PathVariable String parent, @PathVariable String period) {
        access.mayRead(units.require(parent).code());
        return reminders.find("reminders/" + parent + "/" + Periods.require(period)).map(Stored::state)
                .orElse(Reminders.NONE);
    }
}
