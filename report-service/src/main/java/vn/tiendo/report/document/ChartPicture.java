package vn.tiendo.report.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws a chart as PNG; its title is left to the text around it. */
final class ChartPicture {

    /** Drawn at 240 dots an inch for a line of text of 160 mm. */
    static final int WIDTH = 1_500;
    static final int HEIGHT = 750;
    /** Letters of all labels together that fit side by side. */
    private static final int FITTING_LETTERS = 75;
    private static final Font LETTERS = Typeface.REGULAR.font(36);
    private static final Color[] COLOURS = {new Color(0x1F4E79), new Color(0xC00000), new Color(0x7F7F7F),
        new Color(0x2E7D32), new Color(0xB26A00)};

    private ChartPicture() {}

    /** A chart without any value is left out. */
    static boolean canDraw(PrintedChart chart) {
        return chart.series().stream().anyMatch(ChartPicture::hasValues);
    }

    private static boolean hasValues(PrintedSeries series) {
        return series.values().stream().anyMatch(Objects::nonNull);
    }

    static byte[] png(PrintedChart chart, Wording wording) {
        var drawing = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).yAxisTitle(chart.unitOfMeasure()).build();
        boolean lines = chart.series().size() > 1;
        style(drawing.getStyler(), chart, wording, lines);
        chart.series().stream().filter(ChartPicture::hasValues).forEach(series -> add(drawing, chart, series));
        try {
            return BitmapEncoder.getBitmapBytes(drawing, BitmapFormat.PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(CategoryChart drawing, PrintedChart chart, PrintedSeries series) {
        var drawn = drawing.addSeries(series.name(), chart.labels(), series.values());
        drawn.setMarker(SeriesMarkers.CIRCLE);
        drawn.setLineStyle(new BasicStroke(5));
    }

    private static void style(CategoryStyler styler, PrintedChart chart, Wording wording, boolean lines) {
        styler.setDefaultSeriesRenderStyle(lines ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Bar);
        styler.setSeriesColors(COLOURS);
        styler.setMarkerSize(14);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setPlotContentSize(0.95);
        styler.setAvailableSpaceFill(0.6);
        styler.setChartTitleVisible(false);
        styler.setXAxisTitleVisible(false);
        styler.setAxisTickLabelsFont(LETTERS);
        styler.setAxisTitleFont(LETTERS);
        styler.setXAxisLabelRotation(fits(chart) ? 0 : 45);
        styler.setLegendVisible(lines);
        styler.setLegendFont(LETTERS);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(LegendLayout.Horizontal);
        styler.setLocale(wording.locale);
        styler.setDecimalPattern("#,##0.##");
        styler.setYAxisTickMarkSpacingHint(110);
    }

    private static boolean fits(PrintedChart chart) {
        return chart.labels().stream().mapToInt(String::length).sum() <= FITTING_LETTERS;
    }
}
