package vn.tiendo.report.periodic.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.document.PrintedChart;
import vn.tiendo.report.document.PrintedSeries;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.FrozenFigures.Value;

/** The pictures in a report. */
final class Charts {

    /** More lines cannot be told apart on paper. */
    private static final int LINES = 5;
    private static final String PERCENT = "%";

    private Charts() {}

    /**
     * How the rates of the last period came about, as they were frozen in the reports; empty where nothing can be compared.
     *
     * @param labels of the periods, the oldest first
     * @param frozen figures of each period, null where there was no report
     */
    static Optional<PrintedChart> rates(List<String> labels, List<@Nullable FrozenFigures> frozen) {
        var last = Objects.requireNonNull(frozen.getLast());
        var series = last.values().stream().filter(value -> value.unitOfMeasure().equals(PERCENT))
                .map(value -> new PrintedSeries(value.name(), values(value.indicator(), frozen)))
                .filter(line -> line.values().stream().filter(Objects::nonNull).count() > 1).limit(LINES).toList();
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrintedChart("Các chỉ số tính theo tỷ lệ qua các kỳ", labels, series, PERCENT));
    }

    private static List<@Nullable BigDecimal> values(String indicator, List<@Nullable FrozenFigures> frozen) {
        return IntStream.range(0, frozen.size()).<@Nullable BigDecimal>mapToObj(i -> value(indicator, frozen.get(i)))
                .toList();
    }

    private static @Nullable BigDecimal value(String indicator, @Nullable FrozenFigures frozen) {
        return frozen == null
                ? null
                : frozen.values().stream().filter(value -> value.indicator().equals(indicator)).findFirst()
                        .map(Value::official).orElse(null);
    }
}
