package vn.tiendo.report.rollup;

import java.util.HashMap;
import java.util.Map;
import vn.tiendo.events.UnitLevel;

/**
 * Whether what was read has come up to the nation, while more may come all the time: the nodes that were untold at one moment
 * must be told, then those that had become untold by that, as often as there are levels.
 */
final class AddingUp {

    private final Nodes nodes;
    private final Map<String, Long> awaited = new HashMap<>();
    private int levels = UnitLevel.values().length;

    AddingUp(Nodes nodes) {
        this.nodes = nodes;
        await();
    }

    synchronized boolean isDone() {
        var untold = nodes.untold();
        awaited.entrySet().removeIf(node -> {
            var now = untold.get(node.getKey());
            return now == null || now.rolled() >= node.getValue();
        });
        if (awaited.isEmpty() && levels > 0) {
            levels--;
            await();
        }
        return levels == 0;
    }

    private void await() {
        nodes.untold().forEach((id, node) -> awaited.put(id, node.version()));
    }
}
