package vn.tiendo.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import vn.tiendo.plan.check.Code;
import vn.tiendo.plan.check.PlanCheck;
import vn.tiendo.plan.check.ReferenceData;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.unit.IssuerNames;

/**
 * What plans are checked for.
 *
 * @param off codes that are not looked for, such as {@code NUMBERING_GAP}
 * @param severity by code, where it differs from the shipped one; {@code ERROR} blocks publication
 * @param reference a file in place of the shipped {@code check/reference.json}: repealed terms and cut-off days, each with its
 *        effective date and source
 */
@ConfigurationProperties("tiendo.plan.check")
record CheckProperties(@DefaultValue Set<Code> off, @DefaultValue Map<Code, Severity> severity,
        @Nullable Resource reference) {

    PlanCheck check(IssuerNames names) {
        return new PlanCheck(off, severity, referenceData(), names);
    }

    private ReferenceData referenceData() {
        if (reference == null) {
            return ReferenceData.shipped();
        }
        try (var json = reference.getInputStream()) {
            return ReferenceData.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("tiendo.plan.check.reference cannot be read", e);
        }
    }
}
