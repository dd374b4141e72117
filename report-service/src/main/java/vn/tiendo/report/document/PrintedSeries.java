package vn.tiendo.report.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One series of a chart: a value for each label, null where there is none. */
public record PrintedSeries(String name, List<@Nullable BigDecimal> values) {}
