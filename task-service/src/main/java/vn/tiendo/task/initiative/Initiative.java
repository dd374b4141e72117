package vn.tiendo.task.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.InitiativeEvent;
import vn.tiendo.events.InitiativeEvent.InitiativeProposed;
import vn.tiendo.events.InitiativeEvent.InitiativeRecognised;
import vn.tiendo.events.InitiativeEvent.InitiativeRefused;
import vn.tiendo.events.InitiativeEvent.InitiativeReplicated;
import vn.tiendo.events.IssuedDocument;

/**
 * An initiative or a good model, as it stands.
 *
 * @param unit code of the unit it comes from
 * @param field reform field it belongs to, in words
 * @param change what is done otherwise because of it
 * @param effect what that brought
 * @param authors by name
 * @param evidence ids of evidence of it
 * @param verdicts of the own unit and of units above, each at most one
 */
public record Initiative(String id, String unit, InitiativeProposed.Kind kind, String title, String field,
        String change, String effect, List<String> authors, List<String> evidence, List<Verdict> verdicts,
        List<Replication> replications, String by, Instant at) {

    /** Where it stands. */
    public enum Status {
        PROPOSED, RECOGNISED, REFUSED
    }

    /**
     * What one unit says of it.
     *
     * @param unit code of that unit
     * @param decision that recognises it, null where it was refused
     * @param reason why it was refused, null where it was recognised
     */
    public record Verdict(String unit, @Nullable IssuedDocument decision, @Nullable String reason, String by,
            Instant at) {}

    /** Where it is done too, since when, with what result. */
    public record Replication(String unit, LocalDate since, String result, String by, Instant at) {}

    static Initiative of(InitiativeProposed e) {
        return new Initiative(e.initiativeId(), e.unit(), e.kind(), e.title(), e.field(), e.change(), e.effect(),
                e.authors(), e.evidence(), List.of(), List.of(), e.by(), e.at());
    }

    Initiative evolve(InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed e -> of(e);
            case InitiativeRecognised e ->
                judged(new Verdict(e.recogniser(), e.decision(), null, e.by(), e.at()));
            case InitiativeRefused e -> judged(new Verdict(e.refuser(), null, e.reason(), e.by(), e.at()));
            case InitiativeReplicated e ->
                replicated(new Replication(e.adopter(), e.since(), e.result(), e.by(), e.at()));
        };
    }

    /** Recognised by anyone, it is; refused by one unit it can still be recognised by another. */
    public Status status() {
        if (verdicts.stream().anyMatch(verdict -> verdict.decision() != null)) {
            return Status.RECOGNISED;
        }
        return verdicts.isEmpty() ? Status.PROPOSED : Status.REFUSED;
    }

    private Initiative judged(Verdict verdict) {
        return new Initiative(id, unit, kind, title, field, change, effect, authors, evidence,
                Stream.concat(verdicts.stream(), Stream.of(verdict)).toList(), replications, by, at);
    }

    private Initiative replicated(Replication replication) {
        return new Initiative(id, unit, kind, title, field, change, effect, authors, evidence, verdicts,
                Stream.concat(replications.stream(), Stream.of(replication)).toList(), by, at);
    }
}
