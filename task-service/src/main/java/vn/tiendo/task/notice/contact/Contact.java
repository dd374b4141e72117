package vn.tiendo.task.notice.contact;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.ChannelKind;

/**
 * How a person wants to be told.
 *
 * @param email where to, null where he gave none
 * @param channels by which he may be told, beside the inbox
 * @param digest once a day with everything, or within minutes
 * @param language {@code vi} or {@code en}
 */
public record Contact(@Nullable String email, Set<ChannelKind> channels, boolean digest, String language) {

    /** Of those who said nothing. */
    public static final Contact UNSET = new Contact(null, EnumSet.allOf(ChannelKind.class), true, "vi");

    public Contact {
        channels = Set.copyOf(channels);
    }
}
