package vn.tiendo.task.commendation.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.CommendationEvent.UnitCommended;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.task.document.Citation;

/**
 * Body of praise or criticism.
 *
 * @param unit code of the unit it is about
 * @param subject what for, in a line
 */
record CommendationBody(@Nullable String unit, UnitCommended.@Nullable Kind kind, @Nullable String subject,
        @Nullable String text, @Nullable Citation document) {

    String about() {
        return Fields.text("unit", unit, Fields.LINE);
    }

    UnitCommended toEvent(String id, String issuer, String by, Instant at) {
        return new UnitCommended(id, about(), issuer, Fields.required("kind", kind),
                Fields.text("subject", subject, Fields.LINE), Fields.text("text", text, Fields.PARAGRAPH),
                Citation.required("document", document), by, at);
    }
}
