package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitDatesTest {

    private static final LocalDate BEGIN = LocalDate.parse("2021-01-01");
    private static final LocalDate LAST = LocalDate.parse("2025-06-30");
    private static final LocalDate REFORM = LocalDate.parse("2025-07-01");

    private final ParentLink district = new ParentLink("district.2025", BEGIN, LAST);
    private final ParentLink province = new ParentLink("38", REFORM, null);

    @Test
    void a_link_holds_from_its_first_to_its_last_day() {
        assertThat(district.holdsOn(BEGIN.minusDays(1))).isFalse();
        assertThat(district.holdsOn(BEGIN)).isTrue();
        assertThat(district.holdsOn(LAST)).isTrue();
        assertThat(district.holdsOn(REFORM)).isFalse();
    }

    @Test
    void a_link_without_an_end_holds_on() {
        assertThat(province.holdsOn(LAST)).isFalse();
        assertThat(province.holdsOn(REFORM)).isTrue();
        assertThat(province.holdsOn(LocalDate.parse("2099-12-31"))).isTrue();
    }

    @Test
    void a_unit_exists_from_its_first_to_its_last_day() {
        var ended = commune(LAST);

        assertThat(ended.existsOn(BEGIN.minusDays(1))).isFalse();
        assertThat(ended.existsOn(BEGIN)).isTrue();
        assertThat(ended.existsOn(LAST)).isTrue();
        assertThat(ended.existsOn(REFORM)).isFalse();
        assertThat(commune(null).existsOn(LocalDate.parse("2099-12-31"))).isTrue();
    }

    @Test
    void a_commune_that_outlived_its_district_belongs_to_the_province_from_the_reform_on() {
        var commune = commune(null);

        assertThat(commune.parentOn(LAST)).hasValue("district.2025");
        assertThat(commune.parentOn(REFORM)).hasValue("38");
        assertThat(commune.parentOn(BEGIN.minusDays(1))).isEmpty();
    }

    private RegisteredUnit commune(@Nullable LocalDate validTo) {
        return new RegisteredUnit("14758", "Phường Hàm Rồng", UnitLevel.COMMUNE, BEGIN, validTo,
                List.of(district, province), List.of());
    }
}
