package vn.tiendo.plan.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanCommand.WaivedFinding;

/** Findings somebody answers for, and why. */
record WaiverBody(@Nullable List<WaivedBody> findings, @Nullable String reason) {

    /**
     * One of them.
     *
     * @param item all of that code if left out
     */
    record WaivedBody(@Nullable String code, @Nullable String item) {}

    List<WaivedFinding> read() {
        return Items.each("findings", Items.require(findings, "findings"),
                (body, path) -> new WaivedFinding(Items.require(body.code(), path + ".code"), body.item()));
    }

    String reasonOrBlank() {
        return Objects.requireNonNullElse(reason, "");
    }
}
