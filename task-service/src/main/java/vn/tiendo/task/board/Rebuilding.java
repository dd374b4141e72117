package vn.tiendo.task.board;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.task.Task;

/**
 * Makes the boards from the tasks where that has not been done for this form of them, before anybody is served. Cut off, it
 * begins again at the next start; done by two instances at once, it comes to the same.
 */
final class Rebuilding implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int AT_ONCE = 200;

    private final AggregateStore<Task> tasks;
    private final MongoCollection<Document> projections;
    private final Refresher refresher;
    private volatile boolean running;

    Rebuilding(AggregateStore<Task> tasks, MongoCollection<Document> projections, Refresher refresher) {
        this.tasks = tasks;
        this.projections = projections;
        this.refresher = refresher;
    }

    /** The tasks of a unit are written together, so that its board is not written once for each. */
    void rebuild() {
        var byUnit = new TreeMap<String, List<String>>();
        tasks.eachPart(UnitOnly.class, List.of("unit"),
                task -> byUnit.computeIfAbsent(task.state().unit(), _ -> new ArrayList<>()).add(task.id()));
        var ids = byUnit.values().stream().flatMap(List::stream).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            refresher.refresh(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        projections.replaceOne(eq("_id", BoardConfiguration.BOARDS),
                new Document("_id", BoardConfiguration.BOARDS).append("tasks", ids.size()),
                new ReplaceOptions().upsert(true));
        LOG.info("boards made from {} tasks", ids.size());
    }

    record UnitOnly(String unit) {}

    @Override
    public void start() {
        if (projections.find(eq("_id", BoardConfiguration.BOARDS)).first() == null) {
            rebuild();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the consumption start. */
    @Override
    public int getPhase() {
        return 0;
    }
}
