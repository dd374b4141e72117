package vn.tiendo.plan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Version;
import vn.tiendo.plan.importing.Draft;

/**
 * A version of a plan.
 *
 * @param version 1 for the first publication
 * @param by who published it, shown to those who may read the unit's drafts
 * @param reason why it replaced the version before, null for the first
 * @param content what it says; null in the list
 */
record VersionView(int version, Instant at, @Nullable String by, @Nullable String reason, @Nullable String number,
        String title, int tasks, int targets, @Nullable Draft content) {

    static VersionView listed(Version version, boolean insider) {
        return of(version, insider, null);
    }

    static VersionView whole(Version version, boolean insider) {
        return of(version, insider, version.content());
    }

    private static VersionView of(Version version, boolean insider, @Nullable Draft shown) {
        var content = version.content();
        return new VersionView(version.number(), version.at(), insider ? version.by() : null, version.reason(),
                content.number(), content.title(), content.tasks().size(), content.targets().size(), shown);
    }
}
