package vn.tiendo.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.plan.importing.Draft.Source;

/** A paragraph as a caller sends it. */
record PassageBody(@Nullable String text, @Nullable Source source) {

    static Passage read(PassageBody body, String path) {
        return new Passage(Items.require(body.text(), path + ".text"), Items.source(body.source()));
    }
}
