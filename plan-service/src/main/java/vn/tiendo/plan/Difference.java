package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.ItemChange;
import vn.tiendo.events.ItemChanges;
import vn.tiendo.plan.importing.Draft;

/** What differs between two contents. */
final class Difference {

    private Difference() {}

    /** Item by item, in the order of the later content; what is gone comes last. */
    static List<Change> between(Draft before, Draft after) {
        var earlier = DraftItems.of(before);
        var later = DraftItems.of(after);
        var items = new LinkedHashSet<>(later.keySet());
        items.addAll(earlier.keySet());
        return items.stream().map(item -> change(item, earlier.get(item), later.get(item)))
                .filter(change -> !Objects.equals(change.before(), change.after())).toList();
    }

    private static Change change(String item, @Nullable JsonNode before, @Nullable JsonNode after) {
        return new Change(item, before, after, before == null || after == null ? List.of() : members(before, after));
    }

    /** As others are told: by ids, with the names of the members that changed. */
    static <T> ItemChanges items(List<T> before, List<T> after, Function<T, String> id) {
        var added = new ArrayList<String>();
        var changed = new ArrayList<ItemChange>();
        for (var item : after) {
            var earlier = before.stream().filter(one -> id.apply(one).equals(id.apply(item))).findFirst();
            if (earlier.isEmpty()) {
                added.add(id.apply(item));
                continue;
            }
            var members = members(EventJson.mapper().valueToTree(earlier.get()), EventJson.mapper().valueToTree(item));
            if (!members.isEmpty()) {
                changed.add(new ItemChange(id.apply(item), members));
            }
        }
        var kept = after.stream().map(id).toList();
        var removed = before.stream().map(id).filter(one -> !kept.contains(one)).toList();
        return new ItemChanges(List.copyOf(added), List.copyOf(changed), removed);
    }

    private static List<String> members(JsonNode before, JsonNode after) {
        return before.isObject() && after.isObject()
                ? Stream.concat(after.properties().stream(), before.properties().stream()).map(Map.Entry::getKey)
                        .distinct().filter(name -> !before.path(name).equals(after.path(name))).toList()
                : List.of();
    }
}
