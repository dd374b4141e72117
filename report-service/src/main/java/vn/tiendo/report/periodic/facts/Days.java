package vn.tiendo.report.periodic.facts;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.platform.store.StoreConfiguration;

/** Days in Vietnam. */
final class Days {

    private Days() {}

    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, StoreConfiguration.ZONE);
    }
}
