package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.Drafts.issuedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.check.PlanCheck;
import vn.tiendo.plan.check.ReferenceData;
import vn.tiendo.plan.check.Surroundings;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.unit.IssuerNames;
import vn.tiendo.plan.unit.OfficialUnits;
import vn.tiendo.plan.unit.UnitRegistry;

class IssuerMatchTest {

    private static final PlanCheck RULES = new PlanCheck(Set.of(), Map.of(), ReferenceData.shipped(),
            new IssuerNames(new UnitRegistry(OfficialUnits.load())));

    @Test
    void the_caller_s_own_plan_is_his() {
        assertThat(choose(issuedBy("UBND phường Hàm Rồng", 2026, null), "14758").findings()).isEmpty();
    }

    @Test
    void a_namesake_of_the_caller_s_unit_is_taken_for_it() {
        var draft = issuedBy("UBND xã Hương Sơn", 2026, null);
        assertThat(choose(draft, "18133").findings()).isEmpty();
        assertFinding(choose(draft, "14758"), "ISSUER_AMBIGUOUS", "18133");
    }

    @Test
    void a_plan_of_a_unit_merged_into_the_caller_s_is_kept_there() {
        assertFinding(choose(issuedBy("UBND phường Thiệu Dương", 2024, null), "14758"), "ISSUER_MERGED", "15859.2025");
    }

    @Test
    void somebody_else_s_plan_is_kept_for_the_caller_and_says_so() {
        assertFinding(choose(issuedBy("UBND huyện Hương Sơn", 2025, null), "14758"), "ISSUER_IS_ANOTHER",
                "ha-tinh.huyen-huong-son");
    }

    @Test
    void a_plan_of_nobody_known_says_so() {
        assertFinding(choose(issuedBy("UBND xã Không Có", 2026, null), "14758"), "ISSUER_UNKNOWN", "Không Có");
        assertFinding(choose(issuedBy(null, 2026, null), "14758"), "ISSUER_MISSING", "đơn vị của bạn");
    }

    private static void assertFinding(Draft checked, String code, String words) {
        assertThat(checked.findings()).singleElement()
                .matches(finding -> finding.code().equals(code)).extracting(Finding::message).asString()
                .contains(words);
    }

    private static Draft choose(Draft draft, String unit) {
        var found = RULES.findings(draft, new Surroundings(LocalDate.parse("2026-01-05"), unit, null, List.of()))
                .filter(finding -> finding.code().startsWith("ISSUER"));
        return draft.withFindings(found.toList());
    }
}
