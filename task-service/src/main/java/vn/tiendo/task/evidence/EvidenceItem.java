package vn.tiendo.task.evidence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EvidenceContent;
import vn.tiendo.events.EvidenceEvent;
import vn.tiendo.events.EvidenceEvent.EvidenceFiled;
import vn.tiendo.events.EvidenceEvent.EvidenceServes;
import vn.tiendo.events.EvidenceEvent.EvidenceWithdrawn;
import vn.tiendo.events.EvidenceUse;

/**
 * A piece of evidence as it stands.
 *
 * @param unit code of the unit that filed it and stands for it
 * @param by who filed it
 * @param serves what it proves, in the order in which that was said
 * @param withdrawn null as long as the unit stands for it
 */
public record EvidenceItem(String id, String unit, EvidenceContent content, String note, String by, Instant at,
        List<EvidenceUse> serves, @Nullable Withdrawal withdrawn) {

    /** Who withdrew it, when and why. */
    public record Withdrawal(String reason, String by, Instant at) {}

    static EvidenceItem of(EvidenceFiled e) {
        return new EvidenceItem(e.evidenceId(), e.unit(), e.content(), e.note(), e.by(), e.at(), List.of(), null);
    }

    EvidenceItem evolve(EvidenceEvent event) {
        return switch (event) {
            case EvidenceFiled e -> of(e);
            case EvidenceServes e -> new EvidenceItem(id, unit, content, note, by, at,
                    Stream.concat(serves.stream(), Stream.of(e.use())).toList(), withdrawn);
            case EvidenceWithdrawn e -> new EvidenceItem(id, unit, content, note, by, at, serves,
                    new Withdrawal(e.reason(), e.by(), e.at()));
        };
    }

    /** Ids of the tasks whose result it proves. */
    public List<String> tasks() {
        return serves.stream().filter(use -> use.kind() == EvidenceUse.Kind.TASK).map(EvidenceUse::id).toList();
    }
}
