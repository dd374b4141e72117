package vn.tiendo.plan.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanCommand.WaiveFindings;
import vn.tiendo.plan.PlanCommand.WaivedFinding;
import vn.tiendo.plan.PlanOffice;

/** What a caller says when he publishes. */
record PublishBody(@Nullable List<Waived> waivers) {

    /**
     * A finding he answers for.
     *
     * @param item all of that code if left out
     */
    record Waived(@Nullable String code, @Nullable String item, @Nullable String reason) {}

    static List<WaiveFindings> read(@Nullable PublishBody body, PlanOffice office, String by) {
        return Items.each("waivers", body == null ? null : body.waivers(),
                (waived, path) -> office.waiver(
                        List.of(new WaivedFinding(Items.require(waived.code(), path + ".code"), waived.item())),
                        Objects.requireNonNullElse(waived.reason(), ""), by));
    }
}
