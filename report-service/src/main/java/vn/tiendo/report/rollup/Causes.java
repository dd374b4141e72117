package vn.tiendo.report.rollup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.events.RollUpCause;

/**
 * What moved a node since it was last told, for the feed of last changes. Kept in memory: after a crash the numbers are
 * whole, only the names of the last movers may be missing from the feed.
 */
final class Causes {

    private static final int KEPT = 20;

    private final Map<NodeId, Deque<RollUpCause>> waiting = new ConcurrentHashMap<>();

    void add(NodeId node, List<RollUpCause> causes) {
        waiting.compute(node, (id, known) -> {
            Deque<RollUpCause> all = known == null ? new ArrayDeque<>() : known;
            causes.forEach(all::addLast);
            while (all.size() > KEPT) {
                all.removeFirst();
            }
            return all;
        });
    }

    List<RollUpCause> take(NodeId node) {
        Deque<RollUpCause> taken = waiting.remove(node);
        return taken == null ? List.of() : List.copyOf(taken);
    }
}
