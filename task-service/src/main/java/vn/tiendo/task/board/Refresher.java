package vn.tiendo.task.board;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Task;

/**
 * Brings the lines of tasks up to date with the tasks. It may be called for any task at any time, by several instances at
 * once: the newest version of a task wins. A line is put into its new place before it is taken from the old ones. Whoever
 * finds that the task has changed while he wrote begins again, so that a writer who was held up takes back what he wrote
 * too late.
 */
final class Refresher {

    private final AggregateStore<Task> tasks;
    private final Lines lines;

    Refresher(AggregateStore<Task> tasks, Lines lines) {
        this.tasks = tasks;
        this.lines = lines;
    }

    /** Returns once the lines show these versions of the tasks or newer ones; ids of no tasks are left out. */
    void refresh(Collection<String> ids) {
        refresh(ids, new HashMap<>());
    }

    /** The same for a task that went from one unit to another. */
    void refreshMoved(String id, String formerUnit) {
        var left = new HashMap<String, Set<BoardId>>();
        left.put(id, new HashSet<>(Set.of(BoardId.of(formerUnit))));
        refresh(List.of(id), left);
    }

    private void refresh(Collection<String> ids, Map<String, Set<BoardId>> left) {
        Set<String> behind = Set.copyOf(ids);
        while (!behind.isEmpty()) {
            var loaded = tasks.findAll(behind);
            var placements = loaded.stream().map(task -> Placement.of(task, left.getOrDefault(task.id(), Set.of())))
                    .toList();
            behind = lines.put(placements, loaded) ? changedSince(loaded) : Set.of();
            placements.forEach(placement -> left.computeIfAbsent(placement.line().id(), _ -> new HashSet<>())
                    .add(placement.board()));
        }
    }

    private Set<String> changedSince(Collection<Stored<Task>> loaded) {
        var now = tasks.versions(loaded.stream().map(Stored::id).toList());
        return loaded.stream().filter(task -> now.getOrDefault(task.id(), task.version()) != task.version())
                .map(Stored::id).collect(toSet());
    }
}
