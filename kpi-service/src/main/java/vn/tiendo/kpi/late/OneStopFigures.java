package vn.tiendo.kpi.late;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;

/**
 * The figures of forms that follow from the register and the totals of a desk, by figure code. A file counts as late in the
 * period in which its result was given, as it counts as resolved there; so late files and those on time come to all.
 */
public final class OneStopFigures {

    private OneStopFigures() {}

    /**
     * The figures of a period.
     *
     * @param late files resolved in the period, all of them late
     * @param totals null where none were entered; then only what is said of late files is known
     * @return without those on time where more files were late than were resolved
     */
    public static Map<String, Long> of(Collection<LateFile> late, @Nullable Totals totals) {
        var figures = new LinkedHashMap<String, Long>();
        figures.put("lateFiles", (long) late.size());
        figures.put("lateFilesApologised", late.stream().filter(LateFile::apologised).count());
        if (totals != null) {
            figures.put("proceduresReceived", totals.received());
            figures.put("proceduresResolved", totals.resolved());
            if (late.size() <= totals.resolved()) {
                figures.put("proceduresOnTime", totals.resolved() - late.size());
            }
            figures.put("proceduresOnline", totals.online());
            figures.put("resultsDigitised", totals.digitised());
        }
        return Collections.unmodifiableMap(figures);
    }

    /**
     * Lets totals pass that leave room for the late files.
     *
     * @throws Rejection late-files-exceed-resolved
     */
    public static void requireRoom(Collection<LateFile> late, Totals totals) {
        if (late.size() > totals.resolved()) {
            throw new Rejection(LateFileProblem.LATE_FILES_EXCEED_RESOLVED).at("resolved").with("late", late.size())
                    .with("resolved", totals.resolved());
        }
    }
}
