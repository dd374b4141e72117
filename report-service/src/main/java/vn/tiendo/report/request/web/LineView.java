package vn.tiendo.report.request.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.request.AnswerStatus;
import vn.tiendo.report.request.RequestLine;
import vn.tiendo.report.request.RequestStatus;

/**
 * A request in a list.
 *
 * @param answer how far the answer of the unit is; null in the list of the unit that asks
 */
record LineView(String id, String asking, String askingName, String title, OffsetDateTime due, Instant at,
        RequestStatus status, @Nullable AnswerStatus answer) {

    static LineView of(Stored<RequestLine> stored, String askingName, @Nullable AnswerStatus answer) {
        var line = stored.state();
        return new LineView(stored.id(), line.asking(), askingName, line.title(), Deadline.shown(line.due()),
                line.at(), line.status(), answer);
    }
}
