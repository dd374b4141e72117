package vn.tiendo.task.notice.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How long an inbox keeps what it was given, so that it stays one document of bounded size. What still waits to be sent is
 * never dropped; what was read goes after {@code read}, anything after {@code unread}; beyond {@code most} the oldest go, read
 * ones first. Nothing older than {@code read} is given anew from an event, so what was dropped does not come back.
 */
record Retention(Duration read, Duration unread, int most) {

    static final Retention STANDARD = new Retention(Duration.ofDays(90), Duration.ofDays(400), 2_000);

    Inbox kept(Inbox inbox, Instant now) {
        Set<String> waiting = inbox.batches().stream().filter(batch -> !batch.isFinal()).map(Batch::id)
                .collect(Collectors.toSet());
        var young = inbox.keeping(item -> waits(item, waiting)
                || item.given().isAfter(now.minus(item.wasRead() ? read : unread)));
        int tooMany = young.items().size() - most;
        if (tooMany <= 0) {
            return young;
        }
        var leaving = young.items().stream().filter(item -> !waits(item, waiting))
                .sorted(Comparator.comparing(Item::wasRead).reversed().thenComparing(Item::given))
                .limit(tooMany).map(Item::id).collect(Collectors.toCollection(HashSet::new));
        return young.keeping(item -> !leaving.contains(item.id()));
    }

    private static boolean waits(Item item, Set<String> waiting) {
        return item.batch() != null && waiting.contains(item.batch());
    }
}
