package vn.tiendo.platform.unit;

import java.util.List;
import vn.tiendo.events.UnitOffice;

/** What a name in a plan stands for among a unit's offices. */
public sealed interface OfficeMatch {

    /** One office and no other. */
    record Found(UnitOffice office) implements OfficeMatch {}

    /** Several fit, or the name only resembles; a person has to choose. */
    record Ambiguous(List<UnitOffice> offices) implements OfficeMatch {}

    /** None is called so. */
    record Unknown() implements OfficeMatch {}
}
