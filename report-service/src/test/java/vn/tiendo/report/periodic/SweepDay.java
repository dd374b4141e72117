package vn.tiendo.report.periodic;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.store.StoreConfiguration;

/** Lets tests of other packages have the reports swept as of a day of theirs. */
@Component
public class SweepDay {

    private final ReportSweep sweep;

    SweepDay(ReportSweep sweep) {
        this.sweep = sweep;
    }

    /** As right after midnight. */
    public void endOf(LocalDate day) {
        sweep.sweep(day.plusDays(1).atTime(0, 1).atZone(StoreConfiguration.ZONE).toInstant());
    }
}
