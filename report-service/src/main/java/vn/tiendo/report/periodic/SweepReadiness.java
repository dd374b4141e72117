package vn.tiendo.report.periodic;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.platform.stream.ReadingProgress;
import vn.tiendo.platform.unit.UnitsReplica;

/**
 * Whether reports may be opened and figures frozen: only once the units are known and everything that was told before the
 * day began, and before the service started, is counted. What an instance that was away has still to read would be
 * missing in the frozen figures for ever.
 */
final class SweepReadiness {

    private final UnitsReplica units;
    private final ReadingProgress progress;
    private final Instant started;

    SweepReadiness(UnitsReplica units, ReadingProgress progress, Instant started) {
        this.units = units;
        this.progress = progress;
        this.started = started;
    }

    boolean on(Instant now) {
        var dayBegan = LocalDate.ofInstant(now, StoreConfiguration.ZONE).atStartOfDay(StoreConfiguration.ZONE)
                .toInstant();
        return units.isReady() && progress.hasRead(dayBegan.isAfter(started) ? dayBegan : started);
    }
}
