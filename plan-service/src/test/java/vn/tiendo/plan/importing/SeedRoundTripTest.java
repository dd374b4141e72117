package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.document.PlanDocument;
import vn.tiendo.plan.importing.file.Limits;

/** The documents written for real plans. */
class SeedRoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "003", "004"})
    void the_document_of_a_real_plan_imports_to_the_same_plan(String seed) {
        var plan = Seeds.draft(seed);
        var again = new PlanImporter().read(PlanDocument.write(plan, null), "plan.docx", Limits.DEFAULT);

        assertThat(withoutSources(again)).usingRecursiveComparison().ignoringFieldsMatchingRegexes(".*source.*",
                "findings.*", "issuer").isEqualTo(withoutSources(plan));
        assertThat(again.issuer()).endsWithIgnoringCase(String.valueOf(plan.issuer()).replaceFirst("^UBND ", ""));
    }

    private static Draft withoutSources(Draft plan) {
        return plan.with(it -> {
            it.sources = java.util.Map.of();
            it.findings = java.util.List.of();
        });
    }
}
