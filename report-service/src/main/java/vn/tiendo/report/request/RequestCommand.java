package vn.tiendo.report.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit does with a request of its own. */
public sealed interface RequestCommand {

    /** Asks units below for a report: what a request begins with, so it is no command to one that is there. */
    record Ask(String asking, String title, String wanted, @Nullable String basis, List<Question> questions,
            List<String> units, Instant due, String by, Instant at) {}

    /** Asks something else, while nobody has begun to answer. */
    record ChangeQuestions(List<Question> questions) implements RequestCommand {}

    /** A unit is about to answer: the questions stay as they are from now on. */
    record FixQuestions(String unit) implements RequestCommand {}

    /** Gives more time to all. */
    record Extend(Instant due, String by, Instant at) implements RequestCommand {}

    /** Nobody needs to answer any more. */
    record Withdraw(String reason, String by, Instant at) implements RequestCommand {}

    /** Nothing is awaited any more; what came stays. */
    record Close() implements RequestCommand {}

    /** Reminds whoever has not sent an answer. */
    record Remind(List<String> missing, String by, Instant at) implements RequestCommand {}
}
