package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.kpi.submission.rule.History;

/** What can be asked of a submission; who asks and when is part of it. */
public sealed interface SubmissionCommand {

    String by();

    Instant at();

    /** Replace the working figures, complete or not. */
    record SaveDraft(Map<String, Entry> figures, String by, Instant at) implements SubmissionCommand {}

    /**
     * Replace some of the working figures, as a page does while somebody types.
     *
     * @param cleared figures that are missing from now on
     */
    record SaveCells(Map<String, Entry> figures, Set<String> cleared, String by, Instant at)
            implements
                SubmissionCommand {}

    /**
     * Send the working figures to the level above.
     *
     * @param kind what they claim to be; null for what they can be at that time
     * @param explanations what is said to soft rules they break, by figure code
     * @param history the unit's figures of earlier periods, for the rules that look back
     */
    record Submit(@Nullable FigureKind kind, Map<String, String> explanations, History history, String by, Instant at)
            implements
                SubmissionCommand {}

    /** Take back what was sent, while nobody above has said anything of it. */
    record Recall(String by, Instant at) implements SubmissionCommand {}

    /**
     * Accept what was submitted.
     *
     * @param units codes of the units for which the caller may accept: his own, and those that delegated to him
     */
    record Approve(Set<String> units, String by, Instant at) implements SubmissionCommand {}

    /**
     * Send back what was submitted.
     *
     * @param figures what is wrong with single figures, by code
     * @param units as of an approval
     */
    record Return(String reason, Map<String, String> figures, Set<String> units, String by, Instant at)
            implements
                SubmissionCommand {}

    /** Open a copy of approved figures for a correction; the approved ones stand until it is approved. */
    record Correct(String reason, String by, Instant at) implements SubmissionCommand {}

    /** Ask, from above, for figures anew that were approved or locked; the approved ones stand until then. */
    record Reopen(String reason, String by, Instant at) implements SubmissionCommand {}

    /** Close approved official figures. */
    record Lock(String by, Instant at) implements SubmissionCommand {}
}
