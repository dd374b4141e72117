package vn.tiendo.report.request.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.request.AnswerStatus;
import vn.tiendo.report.request.AnswerStep;
import vn.tiendo.report.request.ReportRequest;
import vn.tiendo.report.request.RequestAnswer;

/**
 * An answer as callers see it.
 *
 * @param version to be sent in {@code If-Match}; 0 while nothing is written
 * @param firstSent when it was sent for the first time, null while it was not
 * @param late whether that was after the deadline in force now; null while it was not sent
 */
record AnswerView(String request, String title, String unit, String unitName, long version, AnswerStatus status,
        OffsetDateTime due, Map<String, String> values, @Nullable Instant firstSent, @Nullable Boolean late,
        List<AnswerStep> steps) {

    static AnswerView of(Stored<RequestAnswer> stored, ReportRequest request, String unitName) {
        var answer = stored.state();
        var sent = answer.firstSent().orElse(null);
        return new AnswerView(answer.request(), request.title(), answer.unit(), unitName, stored.version(),
                answer.status(), Deadline.shown(request.due()), answer.values(), sent,
                sent == null ? null : answer.wasLate(request.due()), answer.steps());
    }
}
