package vn.tiendo.task.notice.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.inbox.Batch;
import vn.tiendo.task.notice.inbox.Delivery;
import vn.tiendo.task.notice.inbox.Inbox;
import vn.tiendo.task.notice.inbox.Item;

/**
 * A notice as its reader sees it.
 *
 * @param inbox his own or {@code unit:<code>}
 * @param subject id of what it is about
 * @param text in the caller's language
 * @param readBy who read it: in a unit's inbox one reads for all
 * @param deliveries how far each channel is; empty where it stays inside
 */
record NoticeView(String id, String inbox, String kind, String unit, String subject, String text,
        Map<String, String> values, Instant given, @Nullable Instant read, @Nullable String readBy,
        Map<String, Delivery> deliveries) {

    static NoticeView of(Inbox inbox, Item item, String text) {
        var notice = item.notice();
        var batch = item.batch();
        return new NoticeView(notice.id(), inbox.id(), notice.kind().name(), notice.unit(), notice.subject(), text,
                notice.values(), item.given(), item.read(), item.readBy(),
                batch == null ? Map.of() : inbox.batch(batch).map(Batch::deliveries).orElse(Map.of()));
    }
}
