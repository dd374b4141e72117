package vn.tiendo.report;

import static vn.tiendo.report.Province.approved;
import static vn.tiendo.report.Province.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.events.Direction;
import vn.tiendo.events.Figure;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.TestTopic;

/** A province of 166 communes with 60 figures and 60 indicators in the months of 2018, to measure with. */
record BoundsProvince(String code) {

    static final int COMMUNES = 166;
    static final int INDICATORS = 60;
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

    /** Tells of its units and indicators. */
    void publish(TestTopic kpi) {
        try (TestTopic units = new TestTopic(Topics.UNIT)) {
            units.send(code, 1, new RegistryPublished(code, Stream.concat(
                    Stream.of(unit(code, UnitLevel.PROVINCE, "VN")),
                    IntStream.rangeClosed(1, COMMUNES).mapToObj(i -> unit(commune(i), UnitLevel.COMMUNE, code)))
                    .toList(), Province.AT));
        }
        IntStream.range(0, INDICATORS).forEach(i -> kpi.send("indicator:bound" + i, 1, indicator(i)));
    }

    /** Tells that a commune's figures of a month were approved. */
    void send(TestTopic kpi, int commune, String month, long seq) {
        kpi.send(submission(commune(commune), month), seq, approved(commune(commune), month, figures(commune)));
    }

    static Stream<String> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> String.format(Locale.ROOT, "2018-%02d", month));
    }

    private String commune(int number) {
        return String.valueOf(Integer.parseInt(code) * 1000 + number);
    }

    private static Map<String, Figure> figures(int commune) {
        return IntStream.range(0, INDICATORS).boxed().collect(
                Collectors.toMap(i -> "boundFigure" + i, i -> Figure.of(commune + i)));
    }

    private static IndicatorDefined indicator(int number) {
        var formula = number % 2 == 0
                ? new RollUp.Sum("boundFigure" + number)
                : new RollUp.RatioOfSums("boundFigure" + (number - 1), "boundFigure" + number);
        return new IndicatorDefined("bound" + number, "Chỉ số " + number, "%", Direction.HIGHER_IS_BETTER, formula,
                LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "Đo hiệu năng", Province.AT);
    }

    private static RegisteredUnit unit(String code, UnitLevel level, String parent) {
        return new RegisteredUnit(code, "Đơn vị " + code, level, BEGIN, null,
                List.of(new ParentLink(parent, BEGIN, null)), List.of());
    }
}
