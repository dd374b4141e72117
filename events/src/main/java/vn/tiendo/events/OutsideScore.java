package vn.tiendo.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of one unit.
 *
 * @param unit code of the unit that is rated
 * @param score of the whole
 * @param rank among those rated, counted from 1; null where none was published
 */
public record OutsideScore(String unit, BigDecimal score, @Nullable Integer rank, List<Part> parts) {

    /** What it says of one part of the whole, for example of one dimension. */
    public record Part(String name, BigDecimal score) {}
}
