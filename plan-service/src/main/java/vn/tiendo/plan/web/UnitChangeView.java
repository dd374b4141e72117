package vn.tiendo.plan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.change.AdministeredChange;
import vn.tiendo.plan.unit.change.UnitChange;

/**
 * A change of units with who decided it.
 *
 * @param hasEffect false where a newer official list says otherwise
 */
record UnitChangeView(String id, UnitChange change, String instrument, @Nullable String reason, String by,
        String byUnit, Instant at, boolean hasEffect) {

    static UnitChangeView of(AdministeredChange entered, boolean hasEffect) {
        return new UnitChangeView(entered.id(), entered.change(), entered.instrument(), entered.reason(),
                entered.by(), entered.byUnit(), entered.at(), hasEffect);
    }
}
