package vn.tiendo.task.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EvidenceUse;

/** What can be asked of evidence that is on file. */
sealed interface EvidenceCommand {

    /** A person says that it proves that, too. */
    record Serve(EvidenceUse use, String by, Instant at) implements EvidenceCommand {}

    /** A result that was handed in names it. */
    record ProveResult(String taskId, Instant at) implements EvidenceCommand {}

    /**
     * The unit does not stand for it any more.
     *
     * @param provesConfirmed whether a result that was confirmed rests on it
     */
    record Withdraw(@Nullable String reason, boolean provesConfirmed, String by, Instant at)
            implements
                EvidenceCommand {}
}
