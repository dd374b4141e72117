package vn.tiendo.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.kpi.catalogue.store.CatalogueStore;
import vn.tiendo.kpi.catalogue.store.ShippedEdition;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class CatalogueServiceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CatalogueStore store;

    @Test
    void the_catalogue_is_told_once_and_loading_it_again_changes_nothing() {
        store.upTo(ShippedEdition.read(EventJson.mapper()), Instant.parse("2026-05-01T00:00:00Z"));
        try (var topic = new TestTopic(Topics.KPI)) {
            var indicator = (IndicatorDefined) topic.await("onTimeRate", 1).getFirst().event();
            assertThat(indicator.rollUp()).isEqualTo(new RollUp.RatioOfSums("proceduresOnTime", "proceduresResolved"));
            var form = topic.await("CCHC-Q", 1);
            assertThat(((FormDefined) form.getFirst().event()).figures()).hasSize(28);
            assertThat(form).allSatisfy(event -> assertThat(event.metadata().source().seq()).isEqualTo(1));
        }
    }

    @Test
    void indicators_and_forms_are_shown_with_what_is_needed_to_check_figures_before_sending() {
        var officer = Calls.to(port).as(Tokens.officer("14758"));
        assertThat(officer.get("/api/indicators").json().path("items")).hasSizeGreaterThanOrEqualTo(18);
        assertThat(officer.get("/api/indicators?on=2020-01-01").json().path("items")).isEmpty();
        assertThat(officer.get("/api/indicators?on=yesterday").problem()).isEqualTo("malformed-request");
        var form = officer.get("/api/forms/CCHC-Q").json();
        assertThat(form.path("figures").get(27).path("measure").asString()).isEqualTo("SCORE");
        assertThat(form.path("shares").get(0).path("whole").asString()).isEqualTo("proceduresResolved");
        assertThat(officer.get("/api/forms/X").problem()).isEqualTo("unknown-form");
    }
}
