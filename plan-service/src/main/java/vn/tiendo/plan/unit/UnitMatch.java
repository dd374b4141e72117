package vn.tiendo.plan.unit;

import java.util.List;
import vn.tiendo.events.RegisteredUnit;

/** What a name in a plan stands for. */
public sealed interface UnitMatch {

    /** One unit and no other. */
    record Found(RegisteredUnit unit) implements UnitMatch {}

    /** Several units fit, or one fits but for its kind; a person has to choose. */
    record Candidates(List<RegisteredUnit> units) implements UnitMatch {}

    /** No unit of that day bears such a name. */
    record Unknown() implements UnitMatch {}
}
