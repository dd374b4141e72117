package vn.tiendo.task.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.task.Task;
import vn.tiendo.task.board.MyTasks;
import vn.tiendo.task.feed.Feeds;
import vn.tiendo.task.feed.TaskCalendar;

/** An officer's tasks for his calendar program. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "calendar feeds", description = "Lịch nhiệm vụ (iCalendar)")
class FeedController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Feeds feeds;
    private final MyTasks mine;
    private final Access access;
    private final Clock clock;

    FeedController(Feeds feeds, MyTasks mine, Access access, Clock clock) {
        this.feeds = feeds;
        this.mine = mine;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A feed just made.
     *
     * @param path to be appended to the address of the system; it is told only now
     */
    record MadeFeed(String path, Instant made) {}

    record KnownFeed(Instant made) {}

    @PostMapping("/feed")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makeTaskFeed", summary = "Makes you a secret address for your calendar program; one made before leads nowhere from then on")
    MadeFeed make(Request request) {
        var user = officer();
        var at = clock.instant();
        return new MadeFeed("/api/tasks/feeds/%s.ics".formatted(feeds.make(user.username(), user.unit(), at, request)),
                at);
    }

    @GetMapping("/feed")
    @Operation(operationId = "getTaskFeed", summary = "Since when you have a calendar feed; its address is not told again")
    KnownFeed known() {
        return feeds.find(officer().username()).map(feed -> new KnownFeed(feed.made()))
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND));
    }

    @DeleteMapping("/feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeTaskFeed", summary = "Has the address of your calendar feed lead nowhere")
    void revoke(Request request) {
        feeds.revoke(officer().username(), request);
    }

    @GetMapping(path = "/feeds/{address}.ics", produces = CALENDAR)
    @SecurityRequirements
    @Operation(operationId = "readTaskFeed", summary = "The due days of an officer's tasks as iCalendar; needs no token but the secret in the address")
    ResponseEntity<String> read(@PathVariable String address) {
        var feed = feeds.at(address);
        if (mine.hasLeft(feed.username(), feed.unit(), LocalDate.ofInstant(feed.made(), Task.ZONE))) {
            throw new Rejection(PlatformProblem.NOT_FOUND);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .body(TaskCalendar.of(mine.of(feed.username(), feed.unit()), clock.instant()));
    }

    private CurrentUser officer() {
        return access.mayRead(access.user().unit());
    }
}
