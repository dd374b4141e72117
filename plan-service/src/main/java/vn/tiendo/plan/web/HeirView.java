package vn.tiendo.plan.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.Heir;

/**
 * A unit that area went to or came from.
 *
 * @param share part of the older unit's area that is in the younger one, null where that is not known
 */
record HeirView(@JsonUnwrapped UnitView unit, @Nullable BigDecimal share) {

    static HeirView on(LocalDate day, Heir heir) {
        return new HeirView(UnitView.on(day, heir.unit()), heir.share());
    }
}
