package vn.tiendo.task.commendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.CommendationEvent.CommendationRevoked;
import vn.tiendo.events.CommendationEvent.UnitCommended;
import vn.tiendo.events.IssuedDocument;

/**
 * Praise or criticism of a unit.
 *
 * @param unit code of the unit it is about
 * @param issuer code of the unit above that issued it
 * @param revoked null as long as it stands
 */
public record Commendation(String id, String unit, String issuer, UnitCommended.Kind kind, String subject, String text,
        IssuedDocument document, String by, Instant at, @Nullable Revocation revoked) {

    /** Who took it back, when and why. */
    public record Revocation(String reason, String by, Instant at) {}

    static Commendation of(UnitCommended e) {
        return new Commendation(e.commendationId(), e.unit(), e.issuer(), e.kind(), e.subject(), e.text(), e.document(),
                e.by(), e.at(), null);
    }

    Commendation revoked(CommendationRevoked e) {
        return new Commendation(id, unit, issuer, kind, subject, text, document, by, at,
                new Revocation(e.reason(), e.by(), e.at()));
    }
}
