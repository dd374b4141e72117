package vn.tiendo.plan.unit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was last published of a registry. The units themselves stand in the event, in the packed database and in the
 * ledger of changes.
 *
 * @param checksum SHA-256 of the published units
 * @param units how many
 * @param ledger version of the ledger of changes they were made of; null for one published before there were any
 */
public record RegistryEdition(String checksum, int units, Instant at, @Nullable Long ledger) {

    boolean isNewerThan(long otherLedger) {
        return ledger != null && ledger > otherLedger;
    }
}
