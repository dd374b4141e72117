package vn.tiendo.report.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** The live stream over HTTP. */
@RestController
@Tag(name = "events", description = "Changes as they happen")
class LiveController {

    private final LiveFeed feed;
    private final LiveProperties properties;
    private final Access access;
    private final Units units;

    LiveController(LiveFeed feed, LiveProperties properties, Access access, Units units) {
        this.feed = feed;
        this.properties = properties;
        this.access = access;
        this.units = units;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Server-Sent Events: hello, then changes of figures, targets and reports; reset when the reader must"
            + " load everything anew")
    ResponseEntity<SseEmitter> events(
            @Parameter(description = "Unit to watch; the caller's own by default") @RequestParam(required = false) @Nullable String unit,
            @Parameter(description = "Also everything below the unit") @RequestParam(defaultValue = "false") boolean below,
            @Parameter(description = "Names of events; all by default") @RequestParam(required = false) @Nullable Set<String> types,
            @Parameter(description = "Only of this reporting period") @RequestParam(required = false) @Nullable String period,
            @Parameter(description = "Only what says something of this indicator") @RequestParam(required = false) @Nullable String indicator,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        String watched = unit == null ? access.user().unit() : units.require(unit).code();
        access.mayRead(watched);
        LiveFilter filter = LiveFilter.require(watched, below, types, period, indicator);
        Subscription subscription = new Subscription(event -> filter.matches(event, units), properties);
        return feed.subscribe(subscription, lastEventId)
                .map(open -> ResponseEntity.ok().header("X-Accel-Buffering", "no").body(open.emitter()))
                .orElseThrow(() -> new Rejection(PlatformProblem.TEMPORARILY_UNAVAILABLE));
    }
}
