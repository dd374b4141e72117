package vn.tiendo.report.webhook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.webhook.Signature;
import vn.tiendo.report.webhook.Calling;
import vn.tiendo.report.webhook.SubscriptionCommand.Enable;
import vn.tiendo.report.webhook.SubscriptionCommand.Replay;
import vn.tiendo.report.webhook.SubscriptionCommand.RotateSecret;

/** What can be done about a subscription while it runs, or does not. */
@RestController
@RequestMapping("/api/subscriptions/{unit}/{id}")
@Tag(name = "subscriptions")
class SubscriptionCareController {

    private final SubscriptionDesk desk;
    private final Calling calling;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubscriptionCareController(SubscriptionDesk desk, Calling calling, Clock clock) {
        this.desk = desk;
        this.calling = calling;
        this.clock = clock;
    }

    @PostMapping("/secret")
    @Operation(operationId = "rotateSubscriptionSecret", summary = "Makes a fresh secret and shows it once; for a day messages carry both signatures")
    ResponseEntity<SubscriptionView> rotate(@PathVariable String unit, @PathVariable String id, Request request) {
        var user = desk.open(unit);
        var secret = Signature.secret(random);
        return desk.handle(HttpStatus.OK, unit, request,
                new RotateSecret(id, secret, user.username(), clock.instant()), secret);
    }

    @PostMapping("/enable")
    @Operation(operationId = "enableSubscription", summary = "Calls a disabled receiver again, from where it stood")
    ResponseEntity<SubscriptionView> enable(@PathVariable String unit, @PathVariable String id, Request request) {
        var user = desk.open(unit);
        return desk.handle(unit, request, new Enable(id, user.username(), clock.instant()));
    }

    @PostMapping("/replay")
    @Operation(operationId = "replaySubscription", summary = "Delivers once more, under the same ids, what was told since a moment")
    ResponseEntity<SubscriptionView> replay(@PathVariable String unit, @PathVariable String id,
            @RequestBody ReplayBody body, Request request) {
        var user = desk.open(unit);
        return desk.handle(unit, request, new Replay(id, Fields.required("from", body.from()), user.username(),
                clock.instant()));
    }

    @PostMapping("/ping")
    @Operation(operationId = "pingSubscription", summary = "Sends an empty signed message at once and says what came of it")
    PingView ping(@PathVariable String unit, @PathVariable String id) {
        desk.open(unit);
        var called = calling.ping(desk.one(desk.of(unit), id), UUID.randomUUID().toString());
        return new PingView(called.attempt().event(), called.isTaken(), called.attempt().outcome(),
                called.attempt().millis());
    }
}
