package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a unit's form officially said before.
 *
 * @param previous known values of the period right before, by figure code; empty where it has none
 * @param earlier the same of every earlier period that has any, the nearest first
 */
public record History(Map<String, BigDecimal> previous, List<Map<String, BigDecimal>> earlier) {

    public static final History NONE = new History(Map.of(), List.of());

    /** The values of one figure, the nearest first. */
    List<BigDecimal> of(String figure) {
        return earlier.stream().filter(values -> values.containsKey(figure)).map(values -> values.get(figure)).toList();
    }
}
