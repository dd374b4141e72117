package vn.tiendo.task.notice.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.Notice;

/**
 * A notice as it lies in an inbox.
 *
 * @param batch with which it leaves the platform, null where it stays inside
 * @param read when somebody read it, null before
 * @param readBy who did; in a unit's inbox one reads for all
 */
public record Item(Notice notice, @Nullable String batch, Instant given, @Nullable Instant read,
        @Nullable String readBy) {

    public String id() {
        return notice.id();
    }

    public boolean wasRead() {
        return read != null;
    }

    Item readBy(String username, Instant at) {
        return wasRead() ? this : new Item(notice, batch, given, at, username);
    }
}
