package vn.tiendo.plan.web;

import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Codes of units in paths. */
final class UnitCodes {

    private UnitCodes() {}

    static RegisteredUnit require(UnitRegistry units, String code) {
        return units.find(code).orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).at("code").with("id", code));
    }
}
