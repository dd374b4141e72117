package vn.tiendo.kpi.target.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.target.Explanation;
import vn.tiendo.platform.problem.Fields;

/**
 * An explanation as somebody wrote it.
 *
 * @param evidence id of an item of evidence, null where there is none
 */
record ExplanationBody(@Nullable String period, @Nullable String text, @Nullable String evidence) {

    Explanation explanation(String by, Instant at) {
        return new Explanation(Periods.require(Fields.text("period", period, Fields.LINE)).toString(),
                Fields.text("text", text, Fields.PARAGRAPH), Fields.optional("evidence", evidence, Fields.LINE), by,
                at);
    }
}
