package vn.tiendo.task.notice.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices, the newest first.
 *
 * @param unread how many of all are unread
 * @param next cursor of the next page, null on the last
 */
record NoticePage(List<NoticeView> items, long unread, @Nullable String next) {

    static NoticePage of(List<NoticeView> all, long unread, @Nullable String cursor, int limit) {
        var seen = cursor == null ? null : Place.parse(cursor);
        var rest = all.stream().sorted(Comparator.comparing(Place::of))
                .filter(view -> seen == null || Place.of(view).compareTo(seen) > 0).toList();
        return rest.size() <= limit
                ? new NoticePage(rest, unread, null)
                : new NoticePage(rest.subList(0, limit), unread, Place.of(rest.get(limit - 1)).cursor());
    }
}
