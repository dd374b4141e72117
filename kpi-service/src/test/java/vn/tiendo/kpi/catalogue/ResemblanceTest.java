package vn.tiendo.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.kpi.catalogue.Samples.indicator;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.RollUp;
import vn.tiendo.kpi.catalogue.Resemblance.Likeness;
import vn.tiendo.kpi.catalogue.store.ShippedEdition;

class ResemblanceTest {

    private static final Indicator KNOWN = indicator("late", "Số hồ sơ trễ hạn trong kỳ",
            new RollUp.Sum("lateFiles"), "2021-01-01", "2025-12-31");

    @Test
    void the_same_formula_under_another_name_is_the_same_indicator() {
        var added = indicator("overdueFiles", "Hồ sơ quá hạn", new RollUp.Sum("lateFiles"), "2024-01-01", null);
        assertThat(Resemblance.of(added, List.of(KNOWN)))
                .containsExactly(new Resemblance("late", KNOWN.name(), Likeness.SAME_FORMULA));
    }

    @Test
    void a_name_written_in_other_letters_is_the_same_name() {
        var spelled = Normalizer.normalize("SỐ  HỒ SƠ TRỄ HẠN, TRONG KỲ", Normalizer.Form.NFD);
        var added = indicator("late2", spelled, new RollUp.Sum("lateFiles2"), "2024-01-01", null);
        assertThat(Resemblance.of(added, List.of(KNOWN))).extracting(Resemblance::likeness)
                .containsExactly(Likeness.SIMILAR_NAME);
        assertThat(Resemblance.similar("Số hồ sơ trễ hạn", "So ho so tre han")).isTrue();
    }

    @Test
    void what_is_measured_at_other_times_or_is_something_else_resembles_nothing() {
        assertThat(Resemblance.of(indicator("l", "Số hồ sơ trễ hạn trong kỳ", new RollUp.Sum("lateFiles"),
                "2026-01-01", null), List.of(KNOWN))).isEmpty();
        assertThat(Resemblance.of(indicator("c", "Số cuộc đối thoại", new RollUp.Sum("dialogues"), "2024-01-01", null),
                List.of(KNOWN))).isEmpty();
        assertThat(Resemblance.of(KNOWN, List.of(KNOWN))).isEmpty();
    }

    @Test
    void no_two_indicators_of_the_shipped_catalogue_resemble_each_other() {
        var shipped = ShippedEdition.read(EventJson.mapper()).indicators();
        assertThat(shipped).allSatisfy(indicator -> assertThat(Resemblance.of(indicator, shipped)).isEmpty());
    }
}
