package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.DRAFT_OVERTAKEN;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveCells;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.rule.Entry;
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
     *         without naming the version it was made on; draft-overtaken, naming whom, where somebody else saved since then;
     *         what the rules and the submission's status forbid
     */
    public Stored<Submission> handle(Duty duty, Request request, SubmissionCommand command) {
        try {
            return store.change(duty.key().id(), request,
                    known -> SubmissionDecider.decide(command, before(duty, request, command, known), duty));
        } catch (Rejection rejection) {
            throw rejection.type() == PlatformProblem.STALE_VERSION ? overtaken(duty, command, rejection) : rejection;
        }
    }

    public Optional<Stored<Submission>> find(Duty duty) {
        return store.find(duty.key().id());
    }

    private static Submission before(Duty duty, Request request, SubmissionCommand command,
            @Nullable Submission known) {
        boolean draft = command instanceof SaveDraft || command instanceof SaveCells;
        if (known == null && !draft) {
            throw notFound(duty);
        }
        if (known != null && draft && request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        return known == null ? Submission.blank(duty.key()) : known;
    }

    /** Names the other officer and the figures in which both differ, so that a page can put them side by side. */
    private Rejection overtaken(Duty duty, SubmissionCommand command, Rejection stale) {
        var current = find(duty).map(Stored::state).filter(known -> known.status() == SubmissionStatus.DRAFT);
        var saved = current.map(Submission::saved);
        if (entries(command).isEmpty() || saved.isEmpty()) {
            return stale;
        }
        var figures = current.orElseThrow().figures();
        var differing = entries(command).entrySet().stream()
                .filter(entry -> !entry.getValue().read().equals(Optional.ofNullable(figures.get(entry.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
        var named = new Rejection(DRAFT_OVERTAKEN).with("by", saved.get().by()).with("at", saved.get().at())
                .with("figures", differing);
        stale.properties().forEach(named::with);
        return named;
    }

    private static Map<String, Entry> entries(SubmissionCommand command) {
        return switch (command) {
            case SaveDraft draft -> draft.figures();
            case SaveCells cells -> cells.figures();
            case SubmissionCommand.Submit _,SubmissionCommand.Recall _,SubmissionCommand.Approve _,SubmissionCommand.Return _,SubmissionCommand.Correct _,SubmissionCommand.Reopen _,SubmissionCommand.Lock _ ->
                Map.of();
        };
    }

    /** The rejection that says nothing was entered yet. */
    public static Rejection notFound(Duty duty) {
        return new Rejection(PlatformProblem.NOT_FOUND).with("id", duty.key().id());
    }
}
