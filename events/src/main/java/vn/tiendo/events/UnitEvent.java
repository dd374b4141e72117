package vn.tiendo.events;

import java.time.Instant;
import java.util.List;

/** What the rest of the platform may rely on about units. Published on {@code tiendo.unit}, keyed by registry. */
public sealed interface UnitEvent {

    /**
     * The whole list of a registry as it stands now; it replaces what that registry published before.
     *
     * @param registry code of the province whose units these are, {@code VN} for the nation itself
     */
    record RegistryPublished(String registry, List<RegisteredUnit> units, Instant at) implements UnitEvent {}
}
