package vn.tiendo.report.completeness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.MissingForm;

/** Remind those who have not sent (đôn đốc). */
record Reminding(String parent, String period, @Nullable String form, List<MissingForm> missing, String by,
        Instant at) {

    String id() {
        return "reminders/" + parent + "/" + period;
    }
}
