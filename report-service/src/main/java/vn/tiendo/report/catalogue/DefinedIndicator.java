package vn.tiendo.report.catalogue;

import vn.tiendo.events.Direction;
import vn.tiendo.events.RollUp;

/** An indicator as far as numbers need it. */
public record DefinedIndicator(String code, String name, String unitOfMeasure, Direction direction, RollUp rollUp) {}
