package vn.tiendo.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.events.UnitLevel.COMMUNE;
import static vn.tiendo.events.UnitLevel.DISTRICT;
import static vn.tiendo.events.UnitLevel.PROVINCE;
import static vn.tiendo.kpi.catalogue.Samples.day;
import static vn.tiendo.kpi.catalogue.Samples.form;
import static vn.tiendo.kpi.catalogue.Samples.indicator;
import static vn.tiendo.kpi.catalogue.Samples.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.kpi.catalogue.store.ShippedEdition;
import vn.tiendo.platform.period.PeriodKind;

class DefinitionRulesTest {

    private static final Form FORM = form("F1", "2026-01-01", null, "resolved", "onTime");

    @Test
    void the_shipped_catalogue_keeps_every_rule() {
        var shipped = ShippedEdition.read(EventJson.mapper());
        assertThat(shipped.forms()).allSatisfy(form -> assertThat(FormRules.faults(form, shipped.forms())).isEmpty());
        assertThat(shipped.indicators())
                .allSatisfy(indicator -> assertThat(IndicatorRules.faults(indicator, shipped.forms())).isEmpty());
    }

    @Test
    void figures_are_asked_once_and_named_so_that_expressions_can_name_them() {
        assertThat(of(form("F1", "2026-01-01", null, "onTime", "onTime")))
                .containsExactly("figures[1].code figure-twice");
        assertThat(of(form("F1", "2026-01-01", null, "on time", "2late", "true")))
                .containsExactly("figures[0].code bad-figure-code", "figures[1].code bad-figure-code",
                        "figures[2].code bad-figure-code");
        assertThat(of(form("F|G", "2026-01-01", "2025-01-01")))
                .containsExactly("code bad-code", "validTo ends-before-it-begins", "figures no-figures");
    }

    @Test
    void shares_and_checks_speak_of_figures_of_the_form() {
        var broken = new Form("F1", "Biểu", PeriodKind.QUARTER, List.of(COMMUNE), FORM.figures(),
                List.of(new Share("onTime", "nothing"), new Share("onTime", "onTime")),
                List.of(new Check("c1", "onTime > 0", Severity.SOFT, Map.of("vi", "Sai"), List.of("late"))),
                FORM.approval(), FORM.deadlines(), FORM.validFrom(), null, "KH");
        assertThat(of(broken)).containsExactly("shares[0] unknown-figure", "shares[1] part-is-whole",
                "checks[0].figures unknown-figure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            onTime <= resolved       | []
            onTime <=                | [checks[0].expression expression-unreadable]
            onTime + resolved        | [checks[0].expression expression-decides-nothing]
            onTime <= unheardOf      | [checks[0].expression expression-unknown-figure]""")
    void an_expression_that_could_not_be_judged_later_is_refused_at_once(String expression, String faults) {
        var form = new Form("F1", "Biểu", PeriodKind.QUARTER, List.of(COMMUNE), FORM.figures(), List.of(),
                List.of(new Check("c1", expression, Severity.HARD, Map.of("vi", "Sai"), List.of())), FORM.approval(),
                FORM.deadlines(), FORM.validFrom(), null, "KH");
        assertThat(of(form)).hasToString(faults);
    }

    @Test
    void somebody_above_approves_and_deadlines_are_days_there_are() {
        assertThat(of(levels(List.of(COMMUNE), List.of()))).containsExactly("approval bad-approval");
        assertThat(of(levels(List.of(COMMUNE), List.of(PROVINCE, DISTRICT)))).containsExactly("approval bad-approval");
        assertThat(of(levels(List.of(PROVINCE), List.of(PROVINCE)))).containsExactly("approval bad-approval");
        assertThat(of(levels(List.of(), List.of(PROVINCE)))).containsExactly("levels bad-levels");
        assertThat(of(levels(List.of(COMMUNE, PROVINCE), List.of(PROVINCE, UnitLevel.NATION)))).isEmpty();
        assertThat(of(with(FORM, FORM.levels(), FORM.approval(),
                new Deadlines(new Deadline.BeforeDayOfLastMonth(32), new Deadline.AfterCutOff(-1)))))
                .containsExactly("deadlines.estimate bad-deadline", "deadlines.official bad-deadline");
    }

    @Test
    void two_forms_do_not_ask_the_same_units_for_the_same_figure_of_the_same_period() {
        var other = form("G1", "2026-06-01", null, "onTime");
        assertThat(FormRules.faults(other, List.of(FORM))).extracting(Fault::rule)
                .containsExactly("figure-asked-already");
        assertThat(FormRules.faults(with(other, List.of(PROVINCE), List.of(UnitLevel.NATION), other.deadlines()),
                List.of(FORM))).isEmpty();
        assertThat(FormRules.faults(form("G1", "2025-01-01", "2025-12-31", "onTime"), List.of(FORM))).isEmpty();
    }

    @Test
    void a_formula_speaks_of_figures_that_a_form_asks_for_in_that_time() {
        assertThat(of(indicator("rate", "Tỷ lệ", new RollUp.RatioOfSums("onTime", "resolved"), "2026-01-01", null)))
                .isEmpty();
        assertThat(of(indicator("r", "Số", new RollUp.Sum("late"), "2026-01-01", null)))
                .containsExactly("rollUp figure-asked-nowhere", "code bad-code");
        assertThat(of(indicator("ended", "Số", new RollUp.Sum("onTime"), "2021-01-01", "2025-12-31")))
                .containsExactly("rollUp figure-asked-nowhere");
    }

    @Test
    void a_rate_is_a_ratio_of_sums_of_two_figures() {
        var rate = indicator("rate", "Tỷ lệ", new RollUp.Sum("onTime"), "2026-01-01", null);
        var called = new Indicator("rate", "Tỷ lệ", IndicatorKind.RATIO, "%", rate.direction(), rate.rollUp(),
                new MergeRule.Weighted("nothing"), day("2026-01-01"), null, "KH");
        assertThat(of(called)).containsExactly("rollUp figure-asked-nowhere", "kind kind-against-formula");
        assertThat(of(indicator("rate", "Tỷ lệ", new RollUp.RatioOfSums("onTime", "onTime"), "2026-01-01", null)))
                .containsExactly("rollUp part-is-whole");
    }

    @Test
    void scores_of_units_that_merge_are_not_added_up() {
        for (var formula : List.of(new RollUp.Mean("onTime"), new RollUp.WeightedMean("onTime", "resolved"),
                new RollUp.None("onTime"))) {
            var score = indicator("score", "Điểm", formula, "2026-01-01", null);
            var added = new Indicator("score", "Điểm", score.kind(), "điểm", score.direction(), formula,
                    new MergeRule.Sum(), day("2026-01-01"), null, "KH");
            assertThat(of(added)).containsExactly("merge merge-adds-scores");
            assertThat(of(score)).isEmpty();
        }
    }

    private static Form levels(List<UnitLevel> levels, List<UnitLevel> approval) {
        return with(FORM, levels, approval, FORM.deadlines());
    }

    private static List<String> of(Form form) {
        return told(FormRules.faults(form, List.of()));
    }

    private static List<String> of(Indicator indicator) {
        return told(IndicatorRules.faults(indicator, List.of(FORM)));
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream().map(fault -> fault.field() + " " + fault.rule()).toList();
    }
}
