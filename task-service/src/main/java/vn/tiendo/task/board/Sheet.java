package vn.tiendo.task.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * A document of lines, one a task.
 *
 * @param revision another one after every change
 * @param lines by task id
 * @param years years in which something was closed that stood here
 */
record Sheet<L>(String id, String revision, Map<String, L> lines, SortedSet<Integer> years) {

    /** Its lines once those were put in and these taken out. */
    Map<String, L> with(Map<String, L> put, Set<String> removed) {
        var after = new HashMap<>(lines);
        after.putAll(put);
        after.keySet().removeAll(removed);
        return after;
    }
}
