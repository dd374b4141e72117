package vn.tiendo.report.request.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.request.Question;
import vn.tiendo.report.request.Reminded;
import vn.tiendo.report.request.ReportRequest;
import vn.tiendo.report.request.RequestStatus;

/**
 * A request as callers see it.
 *
 * @param version to be sent in {@code If-Match}
 * @param questionsFixed whether somebody has begun to answer
 */
record RequestView(String id, long version, String asking, String askingName, String title, String wanted,
        @Nullable String basis, List<Question> questions, boolean questionsFixed, List<String> units,
        OffsetDateTime due, String by, Instant at, RequestStatus status, @Nullable String reason,
        List<Reminded> reminders) {

    static RequestView of(Stored<ReportRequest> stored, String askingName) {
        var request = stored.state();
        return new RequestView(stored.id(), stored.version(), request.asking(), askingName, request.title(),
                request.wanted(), request.basis(), request.questions(), request.fixed(), request.units(),
                Deadline.shown(request.due()), request.by(), request.at(), request.status(), request.reason(),
                request.reminders());
    }
}
