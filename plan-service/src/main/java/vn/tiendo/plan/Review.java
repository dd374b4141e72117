package vn.tiendo.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.plan.importing.Draft;

/**
 * What an import read, and how far a person has gone through it. An item is settled once a person confirmed it, corrected it or
 * took it out; a plan is published only when all are.
 *
 * @param original the draft as imported, kept for ever beside what became of it
 * @param marks the last thing a person did to each item
 */
public record Review(Draft original, List<Mark> marks) {

    /** An item that a person confirmed or changed. */
    public record Mark(String item, boolean confirmed, String by, Instant at) {}

    /**
     * An item nobody has settled.
     *
     * @param confidence how surely it was read, between 0 and 1
     */
    public record OpenItem(String item, double confidence) {}

    static Review of(Draft original) {
        return new Review(original, List.of());
    }

    /** What nobody has settled, in the order of the plan. */
    public List<OpenItem> open() {
        var settled = marks.stream().map(Mark::item).collect(Collectors.toSet());
        return DraftItems.confidences(original).entrySet().stream().filter(item -> !settled.contains(item.getKey()))
                .map(item -> new OpenItem(item.getKey(), item.getValue())).toList();
    }

    Review confirmed(Collection<String> items, String by, Instant at) {
        return marked(items, true, by, at);
    }

    /** Whatever changed was changed by that person. */
    Review corrected(Draft before, Draft after, String by, Instant at) {
        return marked(Difference.between(before, after).stream().map(Change::item).toList(), false, by, at);
    }

    /** What a person made of the import: original and correction side by side, by whom and when. */
    public List<Correction> corrections(Draft now) {
        var byItem = marks.stream().collect(Collectors.toMap(Mark::item, Function.identity()));
        return Difference.between(original, now).stream()
                .map(change -> Correction.of(change, byItem.get(change.item()))).toList();
    }

    private Review marked(Collection<String> items, boolean confirmed, String by, Instant at) {
        Map<String, Mark> all = new LinkedHashMap<>();
        marks.forEach(mark -> all.put(mark.item(), mark));
        items.forEach(item -> all.put(item, new Mark(item, confirmed, by, at)));
        return new Review(original, List.copyOf(new ArrayList<>(all.values())));
    }
}
