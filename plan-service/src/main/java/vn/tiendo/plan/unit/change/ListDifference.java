package vn.tiendo.plan.unit.change;

import java.util.List;

/**
 * In what a newer official list differs from the units as they stand on its day.
 *
 * @param changes what would make them equal, in this order
 * @param unchanged how many units are in both alike
 * @param missing codes of units that the list leaves out and no listed unit replaces; while there are any, nothing can
 *        be applied
 */
public record ListDifference(List<UnitChange> changes, int unchanged, List<String> missing) {}
