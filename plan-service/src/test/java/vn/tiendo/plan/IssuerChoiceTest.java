package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.Drafts.issuedBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.unit.IssuerNames;
import vn.tiendo.plan.unit.OfficialUnits;
import vn.tiendo.plan.unit.UnitRegistry;

class IssuerChoiceTest {

    private static final IssuerNames NAMES = new IssuerNames(new UnitRegistry(OfficialUnits.load()));

    @Test
    void the_caller_s_own_plan_is_his() {
        assertThat(choose(issuedBy("UBND phường Hàm Rồng", 2026, null), "14758").draft().findings()).isEmpty();
    }

    @Test
    void a_namesake_of_the_caller_s_unit_is_taken_for_it() {
        var draft = issuedBy("UBND xã Hương Sơn", 2026, null);
        assertThat(choose(draft, "18133").draft().findings()).isEmpty();
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

    private static void assertFinding(IssuerChoice choice, String code, String words) {
        assertThat(choice.unit()).isEqualTo("14758");
        assertThat(choice.draft().findings()).singleElement()
                .matches(finding -> finding.code().equals(code)).extracting(Finding::message).asString()
                .contains(words);
    }

    private static IssuerChoice choose(Draft draft, String unit) {
        return IssuerChoice.of(draft, unit, NAMES, LocalDate.parse("2026-01-05"));
    }
}
