package vn.tiendo.plan.unit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;

/** Tells the other services about the units: each registry whole, and only when it changed. */
public final class RegistryPublisher {

    private final AggregateStore<RegistryEdition> editions;
    private final Clock clock;

    public RegistryPublisher(AggregateStore<RegistryEdition> editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Publishes what changed since the last time; returns the number of registries published.
     *
     * @param ledger version of the ledger of changes that the units were made of; what a newer one was made of stays
     */
    public long publish(UnitHistory units, long ledger) {
        return units.registries().entrySet().stream()
                .filter(registry -> publish(registry.getKey(), registry.getValue(), ledger)).count();
    }

    private boolean publish(String registry, List<RegisteredUnit> units, long ledger) {
        var checksum = checksum(units);
        if (editions.find(registry).filter(last -> stands(last.state(), checksum, ledger)).isPresent()) {
            return false;
        }
        var at = clock.instant();
        editions.change(registry, Request.none(), last -> last != null && stands(last, checksum, ledger)
                ? Decision.of(last)
                : Decision.of(new RegistryEdition(checksum, units.size(), at, ledger),
                        new RegistryPublished(registry, units, at)));
        return true;
    }

    private static boolean stands(RegistryEdition last, String checksum, long ledger) {
        return last.checksum().equals(checksum) || last.isNewerThan(ledger);
    }

    private static String checksum(List<RegisteredUnit> units) {
        try {
            var json = EventJson.mapper().writeValueAsBytes(units);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
