package vn.tiendo.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Comparator;
import vn.tiendo.plan.check.Surroundings.Link;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.DeadlineRule;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.LegalBasis;
import vn.tiendo.plan.importing.Draft.MonthOf;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.plan.importing.Draft.Regime;
import vn.tiendo.plan.importing.Draft.Reporting;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Draft.Task;
import vn.tiendo.plan.importing.DraftEdit;

class PlanCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");

    @Test
    void a_plan_in_order_has_no_findings() {
        assertThat(findings(plan(_ -> {}))).isEmpty();
    }

    @Test
    void money_of_another_year_blocks_and_the_mend_writes_the_plans_year() {
        var finding = only(plan(it -> it.budget = List.of(passage("Kinh phí lấy từ dự toán năm 2023."))));
        assertThat(finding.code()).isEqualTo("WRONG_YEAR");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertMend(finding, "/budget/0/text", "Kinh phí lấy từ dự toán năm 2026.");
        assertThat(findings(plan(it -> it.purpose = List.of(passage("Khắc phục tồn tại trong năm 2025."))))).isEmpty();
    }

    @Test
    void a_deadline_before_the_plans_year_is_found() {
        assertMend(only(plan(it -> it.tasks = List.of(task("t1", "1", "Quý II/2024")))), "/tasks/0/timePhrase",
                "Quý II/2026");
        assertThat(findings(plan(it -> it.tasks = List.of(task("t1", "1", "Đến năm 2030"))))).isEmpty();
        assertThat(findings(plan(it -> it.tasks = List.of(task("t1", "1", "15/12/2025 - 14/6/2026"))))).isEmpty();
    }

    @Test
    void a_repealed_term_is_found_from_the_day_it_was_repealed() {
        Consumer<DraftEdit> says = it -> it.purpose = List
                .of(passage("Đẩy mạnh dịch vụ công trực tuyến mức độ 3, mức độ 4 tại xã."));
        var finding = only(plan(says));
        assertThat(finding.code()).isEqualTo("REPEALED_TERM");
        assertThat(finding.message()).contains("42/2022/NĐ-CP");
        assertMend(finding, "/purpose/0/text", "Đẩy mạnh dịch vụ công trực tuyến một phần, toàn trình tại xã.");
        assertThat(findings(plan(says.andThen(it -> {
            it.year = 2021;
            it.issuedOn = LocalDate.parse("2021-01-05");
        })))).isEmpty();
        assertThat(findings(plan(it -> it.purpose = List.of(passage("Đánh giá mức độ chuyển đổi số."))))).isEmpty();
    }

    @Test
    void two_levels_for_one_thing_contradict_each_other_with_or_without_an_indicator() {
        var finding = only(plan(it -> it.targets = List.of(target("g1", "onTimeRate", "99.9"),
                target("g2", "onTimeRate", "99"), target("g3", "satisfactionRate", "95"))));
        assertThat(finding.code()).isEqualTo("CONTRADICTORY_TARGETS");
        assertThat(finding.item()).isEqualTo("targets/g2");
        assertMend(finding, "/targets/1/threshold", "99.9");
        assertThat(codes(plan(it -> it.targets = List.of(target("g1", null, "98"), target("g2", null, "90")))))
                .containsExactly("CONTRADICTORY_TARGETS");
    }

    @Test
    void a_target_weaker_than_the_parents_is_found_by_indicator_or_by_link() {
        var parent = plan(it -> it.targets = List.of(target("p1", "onTimeRate", "99"), target("p2", null, "50")));
        var own = plan(it -> it.targets = List.of(target("g1", "onTimeRate", "98.5"), target("g2", "other", "40")));
        assertThat(RULES.findings(own, around(parent))).extracting(Finding::code, Finding::item)
                .containsExactly(tuple("WEAKER_THAN_PARENT", "targets/g1"));
        assertThat(RULES.findings(own, around(parent, new Link("targets/g2", "targets/p2"))))
                .filteredOn(finding -> finding.code().equals("WEAKER_THAN_PARENT")).extracting(Finding::item)
                .containsExactly("targets/g1", "targets/g2");
        assertThat(RULES.findings(parent, around(own))).as("the other way round it is stronger").isEmpty();
    }

    @Test
    void a_parents_task_that_nothing_implements_is_found_once_anything_was_linked() {
        var parent = plan(it -> it.tasks = List.of(task("p1", "1", "Quý I/2026"), task("p2", "2", "Quý I/2026")));
        var own = plan(_ -> {});
        assertThat(RULES.findings(own, around(parent))).isEmpty();
        assertThat(RULES.findings(own, around(parent, new Link("tasks/t1", "tasks/p1")))).extracting(Finding::code,
                Finding::item).containsExactly(
                        tuple("PARENT_TASK_UNCOVERED",
                                "parent/tasks/p2"));
    }

    @Test
    void a_number_of_another_kind_of_document_is_found() {
        var finding = only(plan(it -> it.legalBases = List.of(basis("Quyết định", "4951/KH-UBND", "2025-12-25"),
                basis("Quyết định", "16/QĐ-UBND", "2025-12-25"))));
        assertThat(finding.code()).isEqualTo("NUMBER_KIND_MISMATCH");
        assertMend(finding, "/legalBases/0/kind", "Kế hoạch");
    }

    @Test
    void a_basis_younger_than_the_plan_is_found() {
        assertThat(codes(plan(it -> it.legalBases = List.of(basis("Kế hoạch", "5/KH-UBND", "2026-01-06")))))
                .containsExactly("BASIS_AFTER_PLAN");
    }

    @Test
    void a_report_due_before_the_cut_off_needs_estimates() {
        assertThat(codes(plan(it -> it.reporting = reporting(5, MonthOf.LAST_OF_PERIOD))))
                .containsExactly("ESTIMATE_NEEDED");
        assertThat(findings(plan(it -> it.reporting = reporting(20, MonthOf.LAST_OF_PERIOD)))).isEmpty();
        assertThat(findings(plan(it -> it.reporting = reporting(5, MonthOf.AFTER_PERIOD)))).isEmpty();
    }

    @Test
    void gaps_and_repetitions_in_the_numbers_are_found_with_the_number_that_fits() {
        var gap = only(plan(it -> it.tasks = List.of(task("t1", "1", "Quý I/2026"), task("t2", "3", "Quý I/2026"))));
        assertThat(gap.code()).isEqualTo("NUMBERING_GAP");
        assertMend(gap, "/tasks/1/number", "2");
    }

    @Test
    void every_rule_can_be_switched_off_or_weighed_otherwise() {
        var wrong = plan(it -> it.budget = List.of(passage("Kinh phí lấy từ dự toán năm 2023.")));
        var off = new PlanCheck(Set.of(Code.WRONG_YEAR), Map.of(), ReferenceData.shipped(), null);
        assertThat(off.findings(wrong, Surroundings.alone(TODAY))).isEmpty();
        assertThat(off.rules()).anyMatch(rule -> rule.code().equals("WRONG_YEAR") && !rule.enabled());
        var mild = new PlanCheck(Set.of(), Map.of(Code.WRONG_YEAR, Severity.INFO), ReferenceData.shipped(), null);
        assertThat(mild.findings(wrong, Surroundings.alone(TODAY))).extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void checking_again_replaces_what_the_rules_found_and_keeps_what_the_importer_found() {
        var read = plan(it -> {
            it.number = null;
            it.findings = List.of(new Finding(Severity.WARNING, "LETTERS_LOST", "Mất chữ", null));
        });
        var checked = RULES.checked(RULES.checked(read, Surroundings.alone(TODAY)), Surroundings.alone(TODAY));
        assertThat(checked.findings()).extracting(Finding::code).containsExactly("LETTERS_LOST", "NUMBER_BLANK");
    }

    @Test
    void every_code_is_explained_in_both_languages() {
        assertThat(List.of(Code.values())).allSatisfy(code -> {
            var described = RuleDescription.of(code, "Rule", true, code.severity());
            assertThat(described.vietnamese()).isNotBlank();
            assertThat(described.english()).isNotBlank();
        });
    }

    private static final PlanCheck RULES = PlanCheck.standard();

    private static Surroundings around(Draft parent, Link... links) {
        return new Surroundings(TODAY, "14758", parent, List.of(links));
    }

    private static List<Finding> findings(Draft plan) {
        return RULES.findings(plan, Surroundings.alone(TODAY)).toList();
    }

    private static List<String> codes(Draft plan) {
        return findings(plan).stream().map(Finding::code).toList();
    }

    private static Finding only(Draft plan) {
        assertThat(findings(plan)).hasSize(1);
        return findings(plan).getFirst();
    }

    private static void assertMend(Finding finding, String path, String value) {
        assertThat(finding.mend()).isNotNull();
        assertThat(finding.mend()).extracting(Draft.Mend::path, Draft.Mend::value).containsExactly(path, value);
    }

    private static Draft plan(Consumer<DraftEdit> change) {
        return Draft.titled("Kế hoạch cải cách hành chính năm 2026").with(it -> {
            it.number = "12/KH-UBND";
            it.issuedOn = TODAY;
            it.year = 2026;
            it.tasks = List.of(task("t1", "1", "Quý II/2026"));
        }).with(change);
    }

    private static Task task(String id, String number, String time) {
        return new Task(id, number, null, "Rà soát thủ tục " + id, List.of("Báo cáo"), List.of("Văn phòng"), List.of(),
                time, null, null);
    }

    private static Target target(String id, @Nullable String indicator, String threshold) {
        return new Target(id, "đạt " + threshold + "%", Comparator.AT_LEAST, new BigDecimal(threshold), "%",
                "tỷ lệ hồ sơ đúng hạn", indicator, null);
    }

    private static LegalBasis basis(String kind, String number, String date) {
        return new LegalBasis(kind, number, LocalDate.parse(date), "UBND tỉnh", "cải cách", false, null);
    }

    private static Passage passage(String text) {
        return new Passage(text, null);
    }

    private static Reporting reporting(int day, MonthOf month) {
        return new Reporting("Báo cáo quý", List.of(new DeadlineRule(Regime.QUARTER, day, month)), null);
    }
}
