package vn.tiendo.report.request;

import java.time.Instant;
import java.util.Map;

/** What can be done with an answer. */
public sealed interface AnswerCommand {

    /**
     * The unit writes some values of its draft.
     *
     * @param values by question, as they were written; an empty one is taken out
     */
    record Fill(Map<String, String> values) implements AnswerCommand {}

    /** The unit sends it. */
    record Submit(String by, Instant at) implements AnswerCommand {}

    /** The unit takes it back. */
    record Recall(String by, Instant at) implements AnswerCommand {}

    /** The unit that asked sends it back. */
    record Return(String reason, String by, Instant at) implements AnswerCommand {}

    /** The unit that asked accepts it. */
    record Accept(String by, Instant at) implements AnswerCommand {}
}
