package vn.tiendo.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the province may rely on about evidence (minh chứng). Published on {@code tiendo.task}, keyed by evidence
 * id; a report or an index may cite the id.
 */
public sealed interface EvidenceEvent {

    String evidenceId();

    /** Code of the unit that filed it. */
    String unit();

    /** A unit put something on file that can prove a result. It never changes. */
    record EvidenceFiled(String evidenceId, String unit, EvidenceContent content, String note, String by, Instant at)
            implements
                EvidenceEvent {}

    /**
     * The evidence proves one thing more.
     *
     * @param by user name, null where a submitted result named it
     */
    record EvidenceServes(String evidenceId, String unit, EvidenceUse use, @Nullable String by, Instant at)
            implements
                EvidenceEvent {}

    /** The unit does not stand for it any more; it stays readable and proves nothing new. */
    record EvidenceWithdrawn(String evidenceId, String unit, String reason, String by, Instant at)
            implements
                EvidenceEvent {}
}
