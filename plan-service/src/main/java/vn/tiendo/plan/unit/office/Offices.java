package vn.tiendo.plan.unit.office;

import java.util.List;
import vn.tiendo.events.UnitOffice;

/** All offices of a unit. */
public record Offices(List<UnitOffice> offices) {}
