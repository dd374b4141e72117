package vn.tiendo.report.periodic;

import java.time.Instant;
import java.util.List;

/**
 * A report as it was sent; never changed afterwards.
 *
 * @param number counted from 1
 */
public record ReportVersion(int number, List<Section> sections, FrozenFigures figures, String by, Instant at) {}
