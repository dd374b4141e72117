package vn.tiendo.report.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.FormVersion;
import vn.tiendo.events.IndicatorVersion;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.report.Province;

/** Province 89 in 2041: 146 communes all year, and 40 that are made into 20 on 1 July; 166 in the end. */
final class SimulatedProvince {

    static final String CODE = "89";
    static final int YEAR = 2041;
    static final String QUARTERLY = "SIM-Q";
    static final String MONTHLY = "SIM-M";
    static final LocalDate FIRST = LocalDate.of(YEAR, Month.JANUARY, 1);
    static final LocalDate LAST = LocalDate.of(YEAR, Month.DECEMBER, 31);
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(YEAR, Month.JULY, 1);
    private static final int LASTING = 146;
    private static final int NEW = 20;

    private SimulatedProvince() {}

    /** Codes of the communes of a day. */
    static List<String> communes(LocalDate day) {
        var varying = day.isBefore(MERGED)
                ? IntStream.rangeClosed(1, NEW).boxed().flatMap(number -> origins(fresh(number)).stream())
                : IntStream.rangeClosed(1, NEW).mapToObj(SimulatedProvince::fresh);
        return Stream.concat(IntStream.rangeClosed(1, LASTING).mapToObj(number -> "89" + (100 + number)), varying)
                .toList();
    }

    static List<String> fresh() {
        return IntStream.rangeClosed(1, NEW).mapToObj(SimulatedProvince::fresh).toList();
    }

    /** The two communes a new one was made of. */
    static List<String> origins(String fresh) {
        return List.of(fresh + "A", fresh + "B");
    }

    private static String fresh(int number) {
        return "89" + (500 + number);
    }

    static RegistryPublished registry() {
        var units = new ArrayList<RegisteredUnit>();
        units.add(unit(CODE, UnitLevel.PROVINCE, "VN", BEGIN, null, List.of()));
        communes(LAST).forEach(code -> units.add(unit(code, UnitLevel.COMMUNE, CODE,
                fresh().contains(code) ? MERGED : BEGIN, null, List.of())));
        fresh().forEach(code -> origins(code).forEach(origin -> units.add(unit(origin, UnitLevel.COMMUNE, CODE, BEGIN,
                MERGED.minusDays(1), List.of(code)))));
        return new RegistryPublished(CODE, units, Province.AT);
    }

    private static RegisteredUnit unit(String code, UnitLevel level, String parent, LocalDate first,
            @Nullable LocalDate last, List<String> successors) {
        return new RegisteredUnit(code, "Xã " + code, level, first, last,
                List.of(new ParentLink(parent, first, last)), successors);
    }

    static List<FormDefined> forms() {
        return List.of(form(QUARTERLY, "QUARTER", List.of("simFiles", "simInTime", "simScore")),
                form(MONTHLY, "MONTH", List.of("simVisits")));
    }

    static List<IndicatorDefined> indicators() {
        return List.of(indicator("simTotal", new RollUp.Sum("simFiles")),
                indicator("simRate", new RollUp.RatioOfSums("simInTime", "simFiles")),
                indicator("simMean", new RollUp.Mean("simScore"), new MergeRule.Weighted("simFiles")),
                indicator("simVisitors", new RollUp.Sum("simVisits")));
    }

    private static FormDefined form(String code, String period, List<String> figures) {
        var fields = figures.stream().map(figure -> new FormFigure(figure, "Số liệu " + figure, "hồ sơ")).toList();
        var version = new FormVersion("Biểu " + code, period, List.of(UnitLevel.COMMUNE), fields, FIRST, LAST, "KH 89");
        return new FormDefined(code, version.name(), fields, FIRST, LAST, "KH 89", List.of(version), Province.AT);
    }

    private static IndicatorDefined indicator(String code, RollUp formula) {
        return indicator(code, formula, MergeRule.customary(formula));
    }

    private static IndicatorDefined indicator(String code, RollUp formula, MergeRule merge) {
        var version = new IndicatorVersion("Chỉ số " + code, "hồ sơ", Direction.HIGHER_IS_BETTER, formula,
                merge, FIRST, LAST, "KH 89");
        return new IndicatorDefined(code, version.name(), "hồ sơ", version.direction(), formula, FIRST, LAST, "KH 89",
                List.of(version), Province.AT);
    }
}
