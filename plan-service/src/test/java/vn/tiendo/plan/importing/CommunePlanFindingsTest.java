package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.Finding;

/** What the linter has to say about a real plan that contradicts itself. */
class CommunePlanFindingsTest {

    @Test
    void its_contradictions_its_old_money_and_its_old_terms_are_named() {
        var draft = Seeds.draft("001_");
        assertThat(messages(draft, "CONTRADICTORY_TARGETS")).anyMatch(text -> has(text, "99,9%", " 99%"))
                .anyMatch(text -> has(text, "98%", "95%"));
        assertThat(messages(draft, "WRONG_YEAR")).anyMatch(text -> has(text, "2022", "2024"));
        assertThat(messages(draft, "REPEALED_TERM")).anyMatch(text -> text.contains("mức độ 3, mức độ 4"));
        assertThat(messages(draft, "NUMBER_KIND_MISMATCH"))
                .anyMatch(text -> text.contains("Quyết định số 4951/KH-UBND"));
    }

    private static boolean has(String text, String one, String other) {
        return text.contains(one) && text.contains(other);
    }

    private static List<String> messages(Draft draft, String code) {
        return draft.findings().stream().filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
    }
}
