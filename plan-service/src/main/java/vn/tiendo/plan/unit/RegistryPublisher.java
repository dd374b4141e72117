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

    /** Publishes what changed since the last time; returns the number of registries published. */
    public long publish(UnitRegistry units) {
        return units.registries().entrySet().stream()
                .filter(registry -> publish(registry.getKey(), registry.getValue())).count();
    }

    private boolean publish(String registry, List<RegisteredUnit> units) {
        var checksum = checksum(units);
        if (editions.find(registry).filter(last -> last.state().checksum().equals(checksum)).isPresent()) {
            return false;
        }
        var at = clock.instant();
        editions.change(registry, Request.none(), _ -> Decision.of(new RegistryEdition(checksum, units.size(), at),
                new RegistryPublished(registry, units, at)));
        return true;
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
