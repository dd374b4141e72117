package vn.tiendo.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.plan.unit.change.UnitChange;
import vn.tiendo.platform.access.Access;

/** Who may change units: an administrator of a unit above them; the nation's may change all. */
@Component
final class UnitAuthority {

    private final Access access;
    private final UnitRegistry units;

    UnitAuthority(Access access, UnitRegistry units) {
        this.access = access;
        this.units = units;
    }

    /** Denies where a change reaches beyond the caller's units; unknown units are the decision's to refuse. */
    void over(List<UnitChange> changes) {
        for (var change : changes) {
            change.changed().stream().filter(this::isKnown).forEach(access::mayAdministerFromAbove);
            change.parents().stream().filter(this::isKnown).forEach(access::mayAdminister);
        }
    }

    private boolean isKnown(String code) {
        return units.find(code).isPresent();
    }
}
