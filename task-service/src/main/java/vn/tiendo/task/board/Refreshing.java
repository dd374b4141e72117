package vn.tiendo.task.board;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.platform.work.SingleFlight;
import vn.tiendo.task.store.SavedTasks;

/**
 * Decides when lines are brought up to date. A person's change at once, so that he sees it in his next list; what events
 * and the clock change in numbers soon, many lines of a board in one write. Whatever fails or is cut off here is done when
 * the task's own event comes back from the topic.
 */
final class Refreshing implements SavedTasks, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Refreshing.class);
    private static final int AT_ONCE = 200;
    private static final String EVERYTHING = "boards";

    private final Refresher refresher;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final SingleFlight<String> worker = new SingleFlight<>(1, _ -> work());

    Refreshing(Refresher refresher) {
        this.refresher = refresher;
    }

    @Override
    public void byPerson(String id) {
        try {
            refresher.refresh(List.of(id));
        } catch (MongoException e) {
            LOG.warn("the board of task {} follows when its event comes back", id, e);
        }
    }

    @Override
    public void byEvent(String id) {
        synchronized (waiting) {
            waiting.add(id);
        }
        worker.signal(EVERYTHING);
    }

    /** Brings that task up to date, and along with it some of those that wait. */
    void refreshNow(String id) {
        var batch = next();
        batch.add(id);
        refresher.refresh(batch);
    }

    /** Brings a task up to date that went from one unit to another. */
    void refreshMoved(String id, String formerUnit) {
        refresher.refreshMoved(id, formerUnit);
    }

    private void work() {
        try {
            for (var batch = next(); !batch.isEmpty(); batch = next()) {
                refresher.refresh(batch);
            }
        } catch (MongoException e) {
            LOG.warn("boards follow when the events of their tasks come back", e);
        }
    }

    private List<String> next() {
        synchronized (waiting) {
            var batch = new ArrayList<>(waiting.stream().limit(AT_ONCE).toList());
            batch.forEach(waiting::remove);
            return batch;
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
