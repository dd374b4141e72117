package vn.tiendo.report.live;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.problem.Rejection;

/** Bounds how many streams are open, in all and of one user. */
@Component
class Admission {

    private final LiveProperties properties;
    private final Map<String, Integer> ofUser = new HashMap<>();
    private int all;

    Admission(LiveProperties properties) {
        this.properties = properties;
    }

    /**
     * Counts a stream in.
     *
     * @return counts it out again, once however often it is run
     * @throws Rejection too-many-streams, streams-exhausted
     */
    synchronized Runnable enter(String user) {
        if (all >= properties.most()) {
            throw new Rejection(LiveProblem.STREAMS_EXHAUSTED).with("most", properties.most());
        }
        if (ofUser.getOrDefault(user, 0) >= properties.mostOfUser()) {
            throw new Rejection(LiveProblem.TOO_MANY_STREAMS).with("most", properties.mostOfUser());
        }
        all++;
        ofUser.merge(user, 1, Integer::sum);
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                leave(user);
            }
        };
    }

    private synchronized void leave(String user) {
        all--;
        ofUser.computeIfPresent(user, (_, count) -> count == 1 ? null : count - 1);
    }
}
