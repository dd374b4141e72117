package vn.tiendo.plan.web;

import java.util.List;
import vn.tiendo.events.OfficerPosition;

/** Positions in a unit. */
record OfficersView(String unit, long version, List<OfficerPosition> officers) {}
