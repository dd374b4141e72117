package vn.tiendo.report.periodic.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.report.periodic.Passage;

/** Body of a take-over: which sentences of which versions of units right below. */
record PassagesBody(@Nullable List<PassageBody> passages) {

    private static final int MOST = 200;

    /** One of them. */
    record PassageBody(@Nullable String unit, @Nullable Integer version, @Nullable String sentence) {

        Passage passage() {
            return new Passage(Fields.text("passages.unit", unit, Fields.LINE),
                    Fields.required("passages.version", version),
                    Fields.text("passages.sentence", sentence, Fields.LINE));
        }
    }

    List<Passage> chosen() {
        return Fields.list("passages", Fields.required("passages", passages), MOST).stream()
                .map(passage -> Fields.required("passages", passage).passage()).toList();
    }
}
