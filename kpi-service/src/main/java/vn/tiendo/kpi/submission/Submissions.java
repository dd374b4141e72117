package vn.tiendo.kpi.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All submissions; every command is one write to one document. */
public final class Submissions {

    private final AggregateStore<Submission> store;

    public Submissions(AggregateStore<Submission> store) {
        this.store = store;
    }

    /**
     * What a duty's submission has become by a command.
     *
     * @throws Rejection not-found before the first draft; precondition-required for a draft that would replace figures
     *         without naming the version it was made on; what the rules and the submission's status forbid
     */
    public Stored<Submission> handle(Duty duty, Request request, SubmissionCommand command) {
        return store.change(duty.key().id(), request,
                known -> SubmissionDecider.decide(command, before(duty, request, command, known), duty.form()));
    }

    public Optional<Stored<Submission>> find(Duty duty) {
        return store.find(duty.key().id());
    }

    private static Submission before(Duty duty, Request request, SubmissionCommand command,
            @Nullable Submission known) {
        boolean draft = command instanceof SaveDraft;
        if (known == null && !draft) {
            throw notFound(duty);
        }
        if (known != null && draft && request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        return known == null ? Submission.blank(duty.key()) : known;
    }

    /** The rejection that says nothing was entered yet. */
    public static Rejection notFound(Duty duty) {
        return new Rejection(PlatformProblem.NOT_FOUND).with("id", duty.key().id());
    }
}
