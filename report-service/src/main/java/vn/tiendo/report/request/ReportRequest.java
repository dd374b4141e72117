package vn.tiendo.report.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report that a unit asks of units below it, outside the calendar.
 *
 * @param asking code of the unit that asks
 * @param wanted what it wants to know and why, in words
 * @param basis number of the document it follows from
 * @param fixed whether somebody has begun to answer: its questions stay as they are
 * @param units codes of those asked, as they were on the day it was asked
 * @param due last moment in time; never moves forward
 * @param reason why it was withdrawn, null for all others
 * @param reminders the newest last
 */
public record ReportRequest(String asking, String title, String wanted, @Nullable String basis,
        List<Question> questions, boolean fixed, List<String> units, Instant due, String by, Instant at,
        RequestStatus status, @Nullable String reason, List<Reminded> reminders) {

    /** The question of that id. */
    Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    ReportRequest reading(List<Question> changed) {
        return new ReportRequest(asking, title, wanted, basis, changed, fixed, units, due, by, at, status, reason,
                reminders);
    }

    ReportRequest withQuestionsFixed() {
        return new ReportRequest(asking, title, wanted, basis, questions, true, units, due, by, at, status, reason,
                reminders);
    }

    ReportRequest until(Instant later) {
        return new ReportRequest(asking, title, wanted, basis, questions, fixed, units, later, by, at, status, reason,
                reminders);
    }

    ReportRequest ending(RequestStatus end, @Nullable String why) {
        return new ReportRequest(asking, title, wanted, basis, questions, fixed, units, due, by, at, end, why,
                reminders);
    }

    ReportRequest reminding(Reminded round) {
        return new ReportRequest(asking, title, wanted, basis, questions, fixed, units, due, by, at, status, reason,
                Stream.concat(reminders.stream(), Stream.of(round)).toList());
    }
}
