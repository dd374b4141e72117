package vn.tiendo.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Recipient;
import vn.tiendo.plan.importing.Draft.Source;

/** A recipient as a caller sends it. */
record RecipientBody(@Nullable String name, @Nullable Source source) {

    static Recipient read(RecipientBody body, String path) {
        return new Recipient(Items.require(body.name(), path + ".name"), Items.source(body.source()));
    }
}
