package vn.tiendo.report.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns requests into streams. */
@Component
class Streams {

    private final LiveFeed feed;
    private final Joining joining;
    private final Audiences audiences;
    private final Admission admission;

    Streams(LiveFeed feed, Joining joining, Audiences audiences, Admission admission) {
        this.feed = feed;
        this.joining = joining;
        this.audiences = audiences;
        this.admission = admission;
    }

    /**
     * Has a stream begin once the head of the answer is written, by whoever calls this.
     *
     * @throws vn.tiendo.platform.problem.Rejection too-many-streams, streams-exhausted
     */
    LiveConnection open(String user, LiveFilter filter, @Nullable String lastEventId, HttpServletRequest request)
            throws IOException, ServletException {
        Runnable leave = admission.enter(user);
        try {
            LiveConnection connection = request.upgrade(LiveConnection.class);
            AtomicReference<Subscriber> opened = new AtomicReference<>();
            connection.prepare(outlet -> {
                Subscriber subscriber = new Subscriber(outlet, filter, gone -> {
                    audiences.leave(gone);
                    leave.run();
                });
                opened.set(subscriber);
                joining.start(subscriber, feed, lastEventId);
            }, () -> {
                Subscriber subscriber = opened.get();
                if (subscriber != null) {
                    subscriber.close();
                }
                leave.run();
            });
            return connection;
        } catch (IOException | ServletException | RuntimeException e) {
            leave.run();
            throw e;
        }
    }
}
