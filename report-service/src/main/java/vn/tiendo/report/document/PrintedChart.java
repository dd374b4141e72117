package vn.tiendo.report.document;

import java.util.List;

/** A chart: bars for one series, lines for several. */
public record PrintedChart(String title, List<String> labels, List<PrintedSeries> series, String unitOfMeasure) {}
