package vn.tiendo.plan.check;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Mend;

/** The same for Vietnamese and English readers. */
public record Words(String vietnamese, String english) {

    /** As advice that only a person can follow. */
    Mend advice() {
        return new Mend(vietnamese, english, null, null);
    }

    /** As advice that replaces one value of the plan by another. */
    Mend replacing(String path, @Nullable String value) {
        return new Mend(vietnamese, english, path, value);
    }
}
