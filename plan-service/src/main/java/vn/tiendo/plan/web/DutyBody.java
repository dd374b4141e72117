package vn.tiendo.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Duty;
import vn.tiendo.plan.importing.Draft.Source;

/** Duties of one office as a caller sends them. */
record DutyBody(@Nullable String unit, @Nullable List<String> duties, @Nullable Source source) {

    static Duty read(DutyBody body, String path) {
        return new Duty(Items.require(body.unit(), path + ".unit"), Items.orEmpty(body.duties()),
                Items.source(body.source()));
    }
}
