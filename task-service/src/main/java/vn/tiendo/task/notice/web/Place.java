package vn.tiendo.task.notice.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.notice.NoticeProblem;

/** Where a notice stands in the list; lasts though others come and go. */
record Place(Instant given, String id, String inbox) implements Comparable<Place> {

    private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::given).reversed()
            .thenComparing(Place::id).thenComparing(Place::inbox);

    static Place of(NoticeView view) {
        return new Place(view.given(), view.id(), view.inbox());
    }

    String cursor() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((given + "\n" + id + "\n" + inbox).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place a cursor names.
     *
     * @throws Rejection notice-cursor-unknown for anything that is none
     */
    static Place parse(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 3) {
                return new Place(Instant.parse(parts[0]), parts[1], parts[2]);
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new Rejection(NoticeProblem.NOTICE_CURSOR_UNKNOWN).at("cursor");
        }
        throw new Rejection(NoticeProblem.NOTICE_CURSOR_UNKNOWN).at("cursor");
    }

    @Override
    public int compareTo(Place other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
