package vn.tiendo.report.webhook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.webhook.Signature;
import vn.tiendo.platform.webhook.WebhookAddress;
import vn.tiendo.report.webhook.SubscriptionCommand.Change;
import vn.tiendo.report.webhook.SubscriptionCommand.Subscribe;
import vn.tiendo.report.webhook.SubscriptionCommand.Unsubscribe;
import vn.tiendo.report.webhook.WebhookSettings;

/** Programs outside that are told of a unit's events; its integrators and administrators name them. */
@RestController
@RequestMapping("/api/subscriptions/{unit}")
@Tag(name = "subscriptions", description = "Signed webhooks with events, in order")
class SubscriptionController {

    private final SubscriptionDesk desk;
    private final WebhookAddress addresses;
    private final WebhookSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubscriptionController(SubscriptionDesk desk, WebhookAddress addresses, WebhookSettings settings, Clock clock) {
        this.desk = desk;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listSubscriptions", summary = "Subscriptions of a unit, without their secrets")
    ResponseEntity<List<SubscriptionView>> list(@PathVariable String unit) {
        desk.open(unit);
        var stored = desk.of(unit);
        return ResponseEntity.ok().body(stored.state().list().stream().map(one -> desk.view(one, null)).toList());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getSubscription", summary = "A subscription with its state and the latest calls")
    ResponseEntity<SubscriptionView> get(@PathVariable String unit, @PathVariable String id) {
        desk.open(unit);
        return desk.answer(HttpStatus.OK, desk.of(unit), id, null);
    }

    @PostMapping
    @Operation(operationId = "createSubscription", summary = "Subscribes a program; the answer shows the secret of its signatures, once")
    ResponseEntity<SubscriptionView> create(@PathVariable String unit, @RequestBody SubscriptionBody body,
            Request request) {
        var user = desk.open(unit);
        var key = request.idempotencyKey() == null ? UUID.randomUUID().toString() : unit + request.idempotencyKey();
        var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        var secret = Signature.secret(random);
        return desk.handle(HttpStatus.CREATED, unit, request,
                new Subscribe(id, body.checkedName(), addresses.checked(body.urlOrNone()), body.filter(unit), secret,
                        settings.perUnit(), user.username(), clock.instant()),
                secret);
    }

    @PutMapping("/{id}")
    @Operation(operationId = "putSubscription", summary = "Changes name, address and filter; place, state and secret stay")
    ResponseEntity<SubscriptionView> put(@PathVariable String unit, @PathVariable String id,
            @RequestBody SubscriptionBody body, Request request) {
        var user = desk.open(unit);
        return desk.handle(unit, request, new Change(id, body.checkedName(), addresses.checked(body.urlOrNone()),
                body.filter(unit), user.username(), clock.instant()));
    }

    @DeleteMapping("/{id}")
    @Operation(operationId = "deleteSubscription", summary = "Nothing is sent to that program any more")
    ResponseEntity<Void> delete(@PathVariable String unit, @PathVariable String id, Request request) {
        desk.open(unit);
        desk.forget(unit, request, new Unsubscribe(id));
        return ResponseEntity.noContent().build();
    }
}
