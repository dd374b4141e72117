package vn.tiendo.plan.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Reporting;
import vn.tiendo.plan.importing.Draft.Source;

/**
 * The reporting regime as a caller sends it.
 *
 * @param text empty if left out
 */
record ReportingBody(@Nullable String text, @Nullable List<DeadlineRuleBody> rules, @Nullable Source source) {

    static Reporting read(ReportingBody body) {
        return new Reporting(Objects.requireNonNullElse(body.text(), ""),
                Items.each("reporting.rules", body.rules(), DeadlineRuleBody::read), Items.source(body.source()));
    }
}
