package vn.tiendo.plan.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.LegalBasis;
import vn.tiendo.plan.importing.Draft.Source;

/** A cited document as a caller sends it. */
record LegalBasisBody(@Nullable String kind, @Nullable String number, @Nullable LocalDate date,
        @Nullable String issuer, @Nullable String subject, @Nullable Boolean parent, @Nullable Source source) {

    static LegalBasis read(LegalBasisBody body, String path) {
        return new LegalBasis(Items.require(body.kind(), path + ".kind"), body.number(), body.date(), body.issuer(),
                body.subject(), Objects.requireNonNullElse(body.parent(), false), Items.source(body.source()));
    }
}
