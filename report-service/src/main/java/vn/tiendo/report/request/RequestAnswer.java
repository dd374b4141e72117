package vn.tiendo.report.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit answers to a request.
 *
 * @param request id of the request
 * @param unit code of the unit that answers
 * @param values by question: a text, a number in plain digits, {@code true} or {@code false}, or a day {@code 2026-04-10}
 * @param steps what was done with it, the newest last; none while it is only written
 */
public record RequestAnswer(String request, String unit, Map<String, String> values, List<AnswerStep> steps) {

    /** Nothing answered yet. */
    static RequestAnswer blank(String request, String unit) {
        return new RequestAnswer(request, unit, Map.of(), List.of());
    }

    static String id(String request, String unit) {
        return request + "|" + unit;
    }

    public AnswerStatus status() {
        return steps.isEmpty() ? AnswerStatus.DRAFT : steps.getLast().status();
    }

    /** When it was sent for the first time; to be returned or taken back does not change that. */
    public Optional<Instant> firstSent() {
        return steps.stream().filter(step -> step.status() == AnswerStatus.SENT).map(AnswerStep::at).findFirst();
    }

    /** Whether it was first sent after the deadline in force. */
    public boolean wasLate(Instant due) {
        return firstSent().filter(at -> at.isAfter(due)).isPresent();
    }

    RequestAnswer saying(Map<String, String> said) {
        return new RequestAnswer(request, unit, said, steps);
    }

    RequestAnswer becoming(AnswerStep step) {
        return new RequestAnswer(request, unit, values, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
