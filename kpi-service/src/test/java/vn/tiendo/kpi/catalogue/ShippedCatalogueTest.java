package vn.tiendo.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.kpi.catalogue.store.ShippedEdition;
import vn.tiendo.platform.period.ReportingPeriod;

class ShippedCatalogueTest {

    private static final Edition EDITION = ShippedEdition.read(EventJson.mapper());
    private static final Form QUARTERLY = EDITION.forms().getFirst();
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    @Test
    void every_indicator_follows_from_figures_that_the_quarterly_form_asks_for() {
        assertThat(EDITION.indicators()).hasSize(18);
        assertThat(EDITION.indicators()).allSatisfy(indicator -> assertThat(indicator.rollUp().figures())
                .allSatisfy(code -> assertThat(QUARTERLY.figure(code)).isPresent()));
    }

    @Test
    void every_rate_is_a_share_so_that_it_cannot_exceed_a_hundred_percent() {
        assertThat(EDITION.indicators().stream()
                .filter(indicator -> indicator.rollUp() instanceof RollUp.RatioOfSums)
                .map(indicator -> (RollUp.RatioOfSums) indicator.rollUp())
                .map(ratio -> new Share(ratio.numerator(), ratio.denominator())))
                .containsExactlyInAnyOrderElementsOf(QUARTERLY.shares());
    }

    @Test
    void the_quarterly_form_asks_for_each_of_its_figures_once() {
        assertThat(QUARTERLY.code()).isEqualTo("CCHC-Q");
        assertThat(QUARTERLY.figures()).hasSize(28).extracting(FigureField::code).doesNotHaveDuplicates();
        assertThat(QUARTERLY.inForceFor(ReportingPeriod.of("2026-Q1"))).isTrue();
        assertThat(QUARTERLY.inForceFor(ReportingPeriod.of("2021-Q2"))).isFalse();
    }

    @Test
    void the_quarter_is_estimated_before_the_fifth_of_its_last_month_and_official_two_days_after_the_cut_off() {
        assertThat(QUARTERLY.deadlines()).isEqualTo(
                new Deadlines(new Deadline.BeforeDayOfLastMonth(5), new Deadline.AfterCutOff(2)));
        assertThat(QUARTERLY.levels()).containsExactly(UnitLevel.COMMUNE);
        assertThat(QUARTERLY.approval()).containsExactly(UnitLevel.DISTRICT, UnitLevel.PROVINCE);
        assertThat(QUARTERLY.checks()).allSatisfy(check -> {
            assertThat(check.figures()).allSatisfy(code -> assertThat(QUARTERLY.figure(code)).isPresent());
            assertThat(check.messages()).containsKeys("vi", "en");
        });
    }

    @Test
    void definitions_stored_before_they_had_versions_are_read_with_what_was_customary() {
        var form = EventJson.mapper()
                .readValue(
                        """
                                {"code":"F","name":"Biểu","kind":"QUARTER","figures":[],"shares":[],"validFrom":"2021-07-15","source":"NĐ"}
                                """,
                        Form.class);
        assertThat(form.deadlines()).isEqualTo(new Deadlines(null, new Deadline.AfterCutOff(2)));
        assertThat(form.approval()).containsExactly(UnitLevel.DISTRICT, UnitLevel.PROVINCE);
        assertThat(EDITION.indicators().getFirst().kind()).isEqualTo(IndicatorKind.RATIO);
        assertThat(EDITION.indicators().getFirst().merge()).isEqualTo(new MergeRule.Sum());
        assertThat(EDITION.indicators().getLast().merge()).isEqualTo(new MergeRule.None());
        assertThat(EventJson.mapper().readValue(EventJson.mapper().writeValueAsString(QUARTERLY), Form.class))
                .isEqualTo(QUARTERLY);
    }

    @Test
    void an_edition_is_told_once_and_an_older_one_never_replaces_a_newer() {
        var versions = List.of(EDITION.indicators().getFirst());
        var first = DefinedIndicator.shipped(versions, 1, 0);
        var second = DefinedIndicator.shipped(versions, 2, 0);
        assertThat(CatalogueDecider.define(first, null, NOW).events()).hasSize(1);
        assertThat(CatalogueDecider.define(first, first, NOW).events()).isEmpty();
        assertThat(CatalogueDecider.define(first, second, NOW).state()).isEqualTo(second);
        assertThat(CatalogueDecider.define(second, first, NOW).events()).hasSize(1);
    }

    @Test
    void an_edition_leaves_alone_what_an_administrator_changed() {
        var versions = List.of(EDITION.indicators().getFirst());
        var changed = new DefinedIndicator(versions, 1, 0, List.of(),
                List.of(new Change(versions.getFirst().validFrom(), "đổi tên", "quantri.VN", NOW)));
        var decision = CatalogueDecider.define(DefinedIndicator.shipped(versions, 2, 0), changed, NOW);
        assertThat(decision.state()).isEqualTo(changed);
        assertThat(decision.events()).isEmpty();
    }

    @Test
    void what_was_stored_when_a_definition_had_one_version_is_read() {
        var indicator = EDITION.indicators().getFirst();
        var stored = "{\"definition\":%s,\"edition\":1,\"position\":3}"
                .formatted(EventJson.mapper().writeValueAsString(indicator));
        assertThat(EventJson.mapper().readValue(stored, DefinedIndicator.class))
                .isEqualTo(DefinedIndicator.shipped(List.of(indicator), 1, 3));
    }
}
