package vn.tiendo.kpi.submission.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Measure;
import vn.tiendo.kpi.catalogue.Share;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.problem.Rejection;

class FigureRulesTest {

    private static final Form FORM = new Form("F", "Biểu", PeriodKind.QUARTER,
            List.of(new FigureField("resolved", "Hồ sơ đã giải quyết", "hồ sơ", Measure.COUNT),
                    new FigureField("onTime", "Hồ sơ đúng hạn", "hồ sơ", Measure.COUNT),
                    new FigureField("rating", "Điểm", "điểm", Measure.SCORE),
                    new FigureField("published", "Có công khai", "có/không", Measure.YES_NO)),
            List.of(new Share("onTime", "resolved")), LocalDate.parse("2021-01-01"), null, "nguồn");
    private static final Map<String, Figure> COMPLETE = Map.of("resolved", Figure.of(10), "onTime", Figure.of(9),
            "rating", Figure.of("87.5"), "published", Figure.of(1));

    @Test
    void complete_figures_that_keep_all_rules_pass() {
        FigureRules.requireSubmittable(FORM, COMPLETE, History.NONE);
        FigureRules.requireSubmittable(FORM, with("onTime", Figure.of(10)), History.NONE);
        FigureRules.requireSubmittable(FORM, with("rating", Figure.of("100")), History.NONE);
    }

    @Test
    void zero_is_a_number_and_not_applicable_an_answer_but_absent_is_missing() {
        FigureRules.requireSubmittable(FORM, Map.of("resolved", Figure.of(0), "onTime", Figure.of(0), "rating",
                Figure.notApplicable("không chấm"), "published", Figure.of(0)), History.NONE);
        var missing = new HashMap<>(COMPLETE);
        missing.remove("rating");
        assertThat(violationsOf(missing)).containsExactly("rating missing-figure");
    }

    @Test
    void a_part_cannot_exceed_its_whole() {
        assertThat(violationsOf(with("onTime", Figure.of(11)))).containsExactly("onTime part-exceeds-whole");
    }

    @Test
    void a_part_and_its_whole_apply_together_or_not_at_all() {
        var reason = Figure.notApplicable("không phát sinh");
        assertThat(violationsOf(with("onTime", reason))).containsExactly("onTime half-not-applicable");
        assertThat(violationsOf(with("resolved", reason))).containsExactly("onTime half-not-applicable");
        var both = new HashMap<>(with("onTime", reason));
        both.put("resolved", reason);
        FigureRules.requireSubmittable(FORM, both, History.NONE);
    }

    @ParameterizedTest
    @CsvSource({"resolved, -1, negative-value", "resolved, 1.5, broken-count", "rating, 100.01, score-out-of-range",
        "rating, -0.1, score-out-of-range", "resolved, 1234567890123, too-many-digits",
        "rating, 1.00001, too-many-digits", "published, 2, neither-yes-nor-no"})
    void a_value_that_cannot_be_is_refused_in_a_draft_already(String figure, String value, String rule) {
        assertThat(violationsIn(Map.of(figure, new Entry(value, null)))).containsExactly(figure + " " + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1e3", "1,5", "1.", ".5", "+1", "0x1F", "NaN", "1 000", "１２",
        "99999999999999999999999999999999999999999999999999"})
    void what_is_no_plain_number_is_refused(String text) {
        assertThat(violationsIn(Map.of("resolved", new Entry(text, null)))).containsExactly("resolved unreadable");
    }

    @Test
    void an_entry_says_a_number_or_a_reason_and_not_both_or_neither() {
        assertThat(violationsIn(Map.of("resolved", new Entry("1", "không")))).containsExactly("resolved unreadable");
        assertThat(violationsIn(Map.of("resolved", new Entry(null, null)))).containsExactly("resolved unreadable");
    }

    @Test
    void a_reason_is_neither_empty_nor_a_novel() {
        assertThat(violationsIn(Map.of("rating", new Entry(null, "  ")))).containsExactly("rating reason-length");
        assertThat(violationsIn(Map.of("rating", new Entry(null, "x".repeat(501)))))
                .containsExactly("rating reason-length");
    }

    @Test
    void a_figure_the_form_does_not_ask_for_is_refused() {
        assertThat(violationsIn(Map.of("other", new Entry("1", null)))).containsExactly("other unknown-figure");
    }

    @Test
    void all_violations_are_told_at_once() {
        assertThat(violationsOf(Map.of("resolved", Figure.of(-1), "onTime", Figure.of(3)))).containsExactlyInAnyOrder(
                "resolved negative-value", "rating missing-figure", "published missing-figure",
                "onTime part-exceeds-whole");
    }

    @Test
    void an_incomplete_draft_is_kept_in_the_order_of_the_form() {
        var read = FigureRules.readDraft(FORM, Map.of("rating", new Entry("90.50", null), "resolved",
                new Entry(null, " không phát sinh ")));
        assertThat(read).containsExactly(Map.entry("resolved", Figure.notApplicable("không phát sinh")),
                Map.entry("rating", Figure.of("90.5")));
    }

    private static Map<String, Figure> with(String code, Figure figure) {
        var figures = new HashMap<>(COMPLETE);
        figures.put(code, figure);
        return figures;
    }

    private static List<String> violationsOf(Map<String, Figure> figures) {
        return told(() -> FigureRules.requireSubmittable(FORM, figures, History.NONE));
    }

    private static List<String> violationsIn(Map<String, Entry> entries) {
        return told(() -> FigureRules.readDraft(FORM, entries));
    }

    private static List<String> told(Runnable check) {
        var rejection = assertThatExceptionOfType(Rejection.class).isThrownBy(check::run).actual();
        assertThat(rejection.type().slug()).isEqualTo("figures-invalid");
        return ((List<?>) requireNonNull(rejection.properties().get("violations"))).stream()
                .map(Violation.class::cast)
                .map(violation -> violation.field() + " " + violation.rule())
                .toList();
    }
}
