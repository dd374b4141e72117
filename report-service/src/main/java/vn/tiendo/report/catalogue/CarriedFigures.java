package vn.tiendo.report.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import vn.tiendo.report.tally.FigureTally;

/**
 * Figures of a unit that is part of another one now.
 *
 * @param share how much of the unit went over, above 0, 1 for all of it
 * @param ofOneUnit whether the figures are a leaf unit's own
 */
public record CarriedFigures(Map<String, FigureTally> figures, BigDecimal share, boolean ofOneUnit) {}
