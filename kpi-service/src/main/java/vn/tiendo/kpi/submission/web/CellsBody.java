package vn.tiendo.kpi.submission.web;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveCells;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.platform.problem.Fields;

/**
 * Some figures as a page sends them while somebody types.
 *
 * @param figures by figure code; null for one that is missing from now on
 */
record CellsBody(@Nullable Map<String, @Nullable Entry> figures) {

    SaveCells command(String by, Instant at) {
        var sent = Fields.required("figures", figures);
        var entered = new LinkedHashMap<String, Entry>();
        sent.forEach((code, entry) -> {
            if (entry != null) {
                entered.put(code, entry);
            }
        });
        var cleared = sent.keySet().stream().filter(code -> !entered.containsKey(code)).collect(toSet());
        return new SaveCells(entered, cleared, by, at);
    }
}
