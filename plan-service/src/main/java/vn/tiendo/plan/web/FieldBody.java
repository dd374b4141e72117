package vn.tiendo.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Field;

/** A reform field as a caller sends it. */
record FieldBody(@Nullable String number, @Nullable String name) {

    static Field read(FieldBody body, String path) {
        return new Field(body.number(), Items.require(body.name(), path + ".name"));
    }
}
