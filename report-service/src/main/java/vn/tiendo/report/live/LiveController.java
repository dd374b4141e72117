package vn.tiendo.report.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;

/** The live stream over HTTP. */
@RestController
@Tag(name = "events", description = "Changes as they happen")
class LiveController {

    private final LiveFeed feed;
    private final Streams streams;
    private final Access access;
    private final Units units;

    LiveController(LiveFeed feed, Streams streams, Access access, Units units) {
        this.feed = feed;
        this.streams = streams;
        this.access = access;
        this.units = units;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Server-Sent Events: hello, then changes of figures, targets and reports; reset when the reader must"
            + " load everything anew; closing when it must come back")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE))
    void events(
            @Parameter(description = "Unit to watch; the caller's own by default") @RequestParam(required = false) @Nullable String unit,
            @Parameter(description = "Also everything below the unit") @RequestParam(defaultValue = "false") boolean below,
            @Parameter(description = "Names of events; all by default") @RequestParam(required = false) @Nullable Set<String> types,
            @Parameter(description = "Only of this reporting period") @RequestParam(required = false) @Nullable String period,
            @Parameter(description = "Only what says something of this indicator") @RequestParam(required = false) @Nullable String indicator,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) throws IOException, ServletException {
        String watched = unit == null ? access.user().unit() : units.require(unit).code();
        String user = access.mayRead(watched).username();
        LiveFilter filter = LiveFilter.require(watched, below, types, period, indicator);
        feed.buffer();
        LiveConnection connection = streams.open(user, filter, lastEventId, request);
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        try {
            response.flushBuffer();
        } catch (IOException e) {
            connection.destroy();
            throw e;
        }
    }
}
