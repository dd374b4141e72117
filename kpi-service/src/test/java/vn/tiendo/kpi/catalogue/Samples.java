package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.period.PeriodKind;

/** Definitions that tests begin with. */
final class Samples {

    private Samples() {}

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    static Indicator indicator(String code, String name, RollUp rollUp, String from, @Nullable String to) {
        return new Indicator(code, name, IndicatorKind.of(rollUp), "hồ sơ", Direction.HIGHER_IS_BETTER, rollUp,
                MergeRule.customary(rollUp), day(from), to == null ? null : day(to), "Kế hoạch");
    }

    static Form form(String code, String from, @Nullable String to, String... figures) {
        var fields = Stream.of(figures)
                .map(figure -> new FigureField(figure, "Số liệu " + figure, "hồ sơ", Measure.COUNT))
                .toList();
        return new Form(code, "Biểu " + code, PeriodKind.QUARTER, fields, List.of(), day(from),
                to == null ? null : day(to), "Kế hoạch");
    }

    static Form with(Form form, List<UnitLevel> levels, List<UnitLevel> approval, Deadlines deadlines) {
        return new Form(form.code(), form.name(), form.kind(), levels, form.figures(), form.shares(), form.checks(),
                approval, deadlines, form.validFrom(), form.validTo(), form.source());
    }
}
