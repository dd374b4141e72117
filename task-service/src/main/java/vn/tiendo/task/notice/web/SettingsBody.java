package vn.tiendo.task.notice.web;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.contact.Contact;

/** Body of one's settings; what is left out takes its default. */
record SettingsBody(@Nullable String email, @Nullable Set<ChannelKind> channels, @Nullable Boolean digest,
        @Nullable String language) {

    Contact toContact() {
        return new Contact(email == null || email.isBlank() ? null : email,
                channels == null ? EnumSet.allOf(ChannelKind.class) : channels, !Boolean.FALSE.equals(digest),
                Objects.requireNonNullElse(language, "vi"));
    }
}
