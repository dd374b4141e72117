package vn.tiendo.kpi.submission.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.kpi.submission.rule.Entry;

/**
 * What a caller might send.
 *
 * @param kind as on sending
 * @param figures all figures as typed in; the saved ones where missing
 */
record TrialBody(@Nullable FigureKind kind, @Nullable Map<String, @Nullable Entry> figures) {}
