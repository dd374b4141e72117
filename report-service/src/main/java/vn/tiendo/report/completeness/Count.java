package vn.tiendo.report.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.tally.Decimals;

/**
 * How many forms were expected and what became of them. Only what was expected is counted, so that nothing exceeds it.
 *
 * @param reported of which official figures stand
 * @param approved of those, which count
 * @param estimated of which there is an estimate only
 * @param inTime of those reported, sent for the first time before the deadline passed
 * @param late of those reported, sent for the first time after it; where no deadline held they are neither
 * @param percent reported of expected; null where nothing was expected
 * @param timeliness in time of expected; null where nothing was expected
 */
record Count(int expected, int reported, int approved, int estimated, int inTime, int late,
        @Nullable BigDecimal percent, @Nullable BigDecimal timeliness) {

    static Count of(Collection<Delivery> expected) {
        int reported = count(expected, Delivery::stands);
        int inTime = count(expected, delivery -> delivery.stands() && isLate(delivery, false));
        return new Count(expected.size(), reported,
                count(expected, Delivery::approved),
                count(expected, delivery -> delivery.state() == DeliveryState.ESTIMATED), inTime,
                count(expected, delivery -> delivery.stands() && isLate(delivery, true)),
                percent(reported, expected.size()), percent(inTime, expected.size()));
    }

    private static boolean isLate(Delivery delivery, boolean late) {
        return delivery.official() != null && Boolean.valueOf(late).equals(delivery.official().late());
    }

    private static int count(Collection<Delivery> deliveries, Predicate<Delivery> which) {
        return (int) deliveries.stream().filter(which).count();
    }

    /** Never rounded up, so that 100 means all. */
    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : Decimals
                        .plain(BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN));
    }
}
