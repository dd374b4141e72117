package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.util.Map;
import vn.tiendo.kpi.submission.rule.Entry;

/** What can be asked of a submission; who asks and when is part of it. */
public sealed interface SubmissionCommand {

    /** Replace the working figures, complete or not. */
    record SaveDraft(Map<String, Entry> figures, String by, Instant at) implements SubmissionCommand {}

    /** Send the working figures to the level above. */
    record Submit(String by, Instant at) implements SubmissionCommand {}

    /** Accept what was submitted. */
    record Approve(String by, Instant at) implements SubmissionCommand {}

    /** Send back what was submitted. */
    record Return(String reason, String by, Instant at) implements SubmissionCommand {}

    /** Open a copy of approved figures for a correction; the approved ones stand until it is approved. */
    record Correct(String reason, String by, Instant at) implements SubmissionCommand {}
}
