package vn.tiendo.plan.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Mend;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.importing.Draft.Source;

/**
 * A finding sent back with the draft it belongs to. One of the importer that is left out counts as settled; those of the linter are
 * found anew.
 */
record FindingBody(@Nullable Severity severity, @Nullable String code, @Nullable String message,
        @Nullable Source source, @Nullable String item, @Nullable String english, @Nullable Mend mend) {

    static Finding read(FindingBody body, String path) {
        return new Finding(Items.require(body.severity(), path + ".severity"),
                Items.require(body.code(), path + ".code"), Objects.requireNonNullElse(body.message(), ""),
                body.source(), body.item(), body.english(), body.mend());
    }
}
