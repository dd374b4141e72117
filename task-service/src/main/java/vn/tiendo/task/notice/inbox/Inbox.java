package vn.tiendo.task.notice.inbox;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.Notice;

/**
 * What one person, or everybody of a unit, was told.
 *
 * @param unit code of the unit
 * @param items oldest first
 * @param batches oldest first
 * @param numbered how many batches there have been
 */
public record Inbox(String id, String unit, List<Item> items, List<Batch> batches, long numbered) {

    static Inbox empty(String id, String unit) {
        return new Inbox(id, unit, List.of(), List.of(), 0);
    }

    /** Those of the notices that were not given before, each once. */
    List<Notice> news(List<Notice> notices) {
        Set<String> known = items.stream().map(Item::id).collect(toSet());
        return notices.stream().filter(notice -> known.add(notice.id())).toList();
    }

    /** The batch that more may be put into. */
    Optional<Batch> open() {
        return batches.stream().filter(Batch::isOpen).reduce((_, later) -> later);
    }

    /** When the newest batch that had a way out is, or was, to leave; null where there was none. */
    @Nullable
    Instant lastDelivery() {
        return batches.stream().filter(Batch::hadWay).map(Batch::deliverAt).reduce((_, later) -> later).orElse(null);
    }

    public Optional<Batch> batch(String batchId) {
        return batches.stream().filter(batch -> batch.id().equals(batchId)).findFirst();
    }

    /** What leaves with a batch. */
    public List<Item> of(String batchId) {
        return items.stream().filter(item -> batchId.equals(item.batch())).toList();
    }

    public long unread() {
        return items.stream().filter(item -> !item.wasRead()).count();
    }

    /** Of one who may work for another unit by now. */
    Inbox in(String current) {
        return unit.equals(current) ? this : new Inbox(id, current, items, batches, numbered);
    }

    /** With those notices, which leave with that batch. */
    Inbox given(List<Notice> news, @Nullable Batch batch, Instant at) {
        var added = news.stream().map(notice -> new Item(notice,
                batch == null || notice.channels().isEmpty() ? null : batch.id(), at, null, null));
        var joined = new Inbox(id, unit, Stream.concat(items.stream(), added).toList(), batches, numbered);
        return batch == null ? joined : joined.with(batch);
    }

    /** With a batch as it is now. */
    Inbox with(Batch batch) {
        var changed = new ArrayList<Batch>();
        batches.forEach(known -> changed.add(known.id().equals(batch.id()) ? batch : known));
        boolean added = batch(batch.id()).isEmpty();
        if (added) {
            changed.add(batch);
        }
        return new Inbox(id, unit, items, List.copyOf(changed), added ? numbered + 1 : numbered);
    }

    Inbox read(Predicate<Item> which, String username, Instant at) {
        return new Inbox(id, unit, items.stream()
                .map(item -> which.test(item) ? item.readBy(username, at) : item).toList(), batches, numbered);
    }

    Inbox keeping(Predicate<Item> which) {
        var kept = items.stream().filter(which).toList();
        var named = new HashSet<String>();
        kept.forEach(item -> {
            if (item.batch() != null) {
                named.add(item.batch());
            }
        });
        return new Inbox(id, unit, kept,
                batches.stream().filter(batch -> !batch.isFinal() || named.contains(batch.id())).toList(), numbered);
    }
}
