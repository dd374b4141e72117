package vn.tiendo.task.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.webhook.Signature;
import vn.tiendo.platform.webhook.WebhookAddress;
import vn.tiendo.task.notice.channel.Endpoint;
import vn.tiendo.task.notice.channel.Webhooks;

/** Programs that are told what a unit's people are told; administrators name them. */
@RestController
@RequestMapping("/api/webhooks")
@Tag(name = "notices")
class WebhookController {

    private final Webhooks webhooks;
    private final WebhookAddress addresses;
    private final Units units;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WebhookController(Webhooks webhooks, WebhookAddress addresses, Units units, Access access, Clock clock) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listWebhooks", summary = "Webhooks of a unit (your own where none is named), without their secrets")
    List<WebhookView> list(@RequestParam @Nullable String unit) {
        var known = units.require(unit == null ? access.user().unit() : unit).code();
        access.mayAdminister(known);
        return webhooks.of(known).state().list().stream().map(endpoint -> WebhookView.of(known, endpoint, false))
                .toList();
    }

    @PostMapping("/{unit}")
    @Operation(operationId = "createWebhook", summary = "Names a webhook of a unit; the answer shows the secret of its signatures, once")
    ResponseEntity<WebhookView> create(@PathVariable String unit, @RequestBody WebhookBody body, Request request) {
        var user = access.mayAdminister(units.require(unit).code());
        var key = request.idempotencyKey() == null ? UUID.randomUUID().toString() : unit + request.idempotencyKey();
        var id = UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
        var made = new Endpoint(id, body.checkedName(), addresses.checked(body.urlOrNone()),
                Signature.secret(random), Boolean.TRUE.equals(body.below()), user.username(), clock.instant());
        var stored = webhooks.put(unit, id, request, known -> known.orElse(made));
        var endpoint = stored.state().find(id).orElse(made);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(WebhookView.of(unit, endpoint, endpoint.secret().equals(made.secret())));
    }

    @PutMapping("/{unit}/{id}")
    @Operation(operationId = "putWebhook", summary = "Changes name, address and reach of a webhook; its secret stays")
    WebhookView put(@PathVariable String unit, @PathVariable String id, @RequestBody WebhookBody body,
            Request request) {
        var user = access.mayAdminister(units.require(unit).code());
        var name = body.checkedName();
        var url = addresses.checked(body.urlOrNone());
        var stored = webhooks.put(unit, id, request, known -> known
                .map(before -> new Endpoint(id, name, url, before.secret(), Boolean.TRUE.equals(body.below()),
                        user.username(), clock.instant()))
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).with("id", id)));
        return WebhookView.of(unit, stored.state().find(id).orElseThrow(), false);
    }

    @DeleteMapping("/{unit}/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Nothing is sent to that webhook any more")
    ResponseEntity<Void> delete(@PathVariable String unit, @PathVariable String id, Request request) {
        access.mayAdminister(units.require(unit).code());
        webhooks.remove(unit, id, request);
        return ResponseEntity.noContent().build();
    }
}
