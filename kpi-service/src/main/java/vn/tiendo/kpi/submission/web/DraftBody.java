package vn.tiendo.kpi.submission.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * The figures as the caller sends them.
 *
 * @param figures by figure code; what is absent is missing
 */
record DraftBody(@Nullable Map<String, @Nullable Entry> figures) {

    private static final Entry NOTHING = new Entry(null, null);

    Map<String, Entry> entries() {
        if (figures == null) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at("figures");
        }
        var entries = new LinkedHashMap<String, Entry>();
        figures.forEach((code, entry) -> entries.put(code, entry == null ? NOTHING : entry));
        return entries;
    }
}
