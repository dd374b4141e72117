package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.scoreboard.Scoreboard.ShownChild;

/**
 * Who has sent and who has not, against the units that were expected on the last day of the period.
 *
 * @param percent reported of expected, 0 to 100; null where nobody was expected
 */
record Completeness(String parent, String period, int expected, int reported, int approved,
        @Nullable BigDecimal percent, List<ShownChild> units) {}
