package vn.tiendo.kpi.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.submission.SubmissionStatus;

/**
 * The figures of a unit in a period.
 *
 * @param status of its submission, null where nothing was entered
 * @param figures by code; what is absent is missing
 */
public record FigureRow(String unit, String unitName, String period, @Nullable SubmissionStatus status,
        Map<String, Figure> figures) {}
