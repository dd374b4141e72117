package vn.tiendo.plan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;
import vn.tiendo.plan.importing.Draft.Source;
import vn.tiendo.plan.importing.Draft.Target;

/**
 * A target as a caller sends it.
 *
 * @param threshold a decimal number, as a string
 * @param unitOfMeasure {@code %} if left out
 */
record TargetBody(@Nullable String id, @Nullable String wording, @Nullable Comparator comparator,
        @Nullable BigDecimal threshold, @Nullable String unitOfMeasure, @Nullable String subject,
        @Nullable String indicator, @Nullable Source source) {

    static Items.Reader<TargetBody, Target> reader(@Nullable List<TargetBody> all, KnownItems known) {
        var taken = Items.ids(all, TargetBody::id);
        return (body, path) -> {
            var wording = Objects.requireNonNullElse(body.wording(), "");
            return new Target(Items.id(body.id(), "g", wording, taken, known), wording,
                    Items.require(body.comparator(), path + ".comparator"),
                    Items.require(body.threshold(), path + ".threshold"),
                    Objects.requireNonNullElse(body.unitOfMeasure(), "%"),
                    Objects.requireNonNullElse(body.subject(), wording), body.indicator(),
                    Items.source(body.source()));
        };
    }
}
