package vn.tiendo.plan.unit;

import java.time.Instant;

/**
 * What was last published of a registry. The units themselves stand in the event and in the packed database.
 *
 * @param checksum SHA-256 of the published units
 * @param units how many
 */
public record RegistryEdition(String checksum, int units, Instant at) {}
