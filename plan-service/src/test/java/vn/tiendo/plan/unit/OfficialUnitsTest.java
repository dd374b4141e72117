package vn.tiendo.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.events.UnitLevel.COMMUNE;
import static vn.tiendo.events.UnitLevel.DISTRICT;
import static vn.tiendo.events.UnitLevel.PROVINCE;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;

class OfficialUnitsTest {

    private static final LocalDate BEFORE = LocalDate.parse("2025-06-30");
    private static final LocalDate AFTER = LocalDate.parse("2025-07-01");
    private static final UnitHistory UNITS = OfficialUnits.load();

    @ParameterizedTest
    @CsvSource({"PROVINCE, 63, 34", "DISTRICT, 696, 0", "COMMUNE, 10035, 3321", "NATION, 1, 1"})
    void the_reform_leaves_34_provinces_and_3321_communes(UnitLevel level, int before, int after) {
        assertThat(on(BEFORE).stream().filter(unit -> unit.level() == level)).hasSize(before);
        assertThat(on(AFTER).stream().filter(unit -> unit.level() == level)).hasSize(after);
    }

    @Test
    void thanh_hoa_has_166_communes_after_the_reform_and_26_districts_with_547_communes_before() {
        assertThat(UNITS.childrenOn("38", AFTER)).hasSize(166).allMatch(unit -> unit.level() == COMMUNE);
        var districts = UNITS.childrenOn("38", BEFORE);
        assertThat(districts).hasSize(26).allMatch(unit -> unit.level() == DISTRICT)
                .extracting(RegisteredUnit::name).contains("Thành phố Sầm Sơn", "Thị xã Nghi Sơn", "Huyện Thọ Xuân");
        assertThat(districts.stream().mapToInt(unit -> UNITS.childrenOn(unit.code(), BEFORE).size()).sum())
                .isEqualTo(547);
    }

    @Test
    void today_s_units_bear_official_codes_and_ended_ones_a_dot() {
        assertThat(UNITS.all()).allMatch(unit -> unit.code().matches("[0-9A-Za-z][0-9A-Za-z.-]{0,63}"))
                .allMatch(unit -> unit.code().contains(".") == (unit.validTo() != null));
        assertThat(on(AFTER)).filteredOn(unit -> unit.level() == COMMUNE)
                .allMatch(unit -> unit.code().matches("\\d{5}"));
        assertThat(on(AFTER)).filteredOn(unit -> unit.level() == PROVINCE)
                .allMatch(unit -> unit.code().matches("\\d{2}"));
    }

    @Test
    void every_ended_unit_has_successors_that_exist() {
        assertThat(UNITS.all()).filteredOn(unit -> unit.validTo() != null).hasSizeGreaterThan(11_000)
                .allMatch(unit -> !unit.successors().isEmpty())
                .allMatch(unit -> unit.successors().stream().map(code -> UNITS.find(code).orElseThrow())
                        .allMatch(successor -> successor.existsOn(AFTER)));
    }

    @Test
    void every_unit_has_exactly_one_existing_parent_on_every_day_it_exists() {
        assertThat(UNITS.all()).filteredOn(unit -> !unit.code().equals("VN")).allSatisfy(unit -> {
            var day = unit.validFrom();
            for (var link : unit.parents()) {
                assertThat(link.validFrom()).isEqualTo(day);
                assertThat(parent(link).existsOn(link.validFrom())).isTrue();
                assertThat(link.validTo() == null || parent(link).existsOn(link.validTo())).isTrue();
                day = link.validTo() == null ? LocalDate.MAX : link.validTo().plusDays(1);
            }
            assertThat(day).isEqualTo(unit.validTo() == null ? LocalDate.MAX : unit.validTo().plusDays(1));
        });
    }

    @Test
    void a_merged_commune_passes_to_its_successor() {
        var thieuDuong = UNITS.find("15859.2025").orElseThrow();
        assertThat(thieuDuong.name()).isEqualTo("Phường Thiệu Dương");
        assertThat(thieuDuong.successors()).containsExactly("14758");
        assertThat(UNITS.find("14758").orElseThrow().name()).isEqualTo("Phường Hàm Rồng");
        assertThat(UNITS.ancestorsOn("15859.2025", BEFORE)).extracting(RegisteredUnit::code)
                .containsExactly("thanh-hoa.thanh-pho-thanh-hoa", "38", "VN");
    }

    @Test
    void a_commune_divided_among_several_has_several_successors() {
        assertThat(UNITS.find("00166.2025").orElseThrow().successors()).hasSizeGreaterThan(1);
    }

    @Test
    void a_commune_the_reform_left_alone_goes_on_under_another_parent() {
        var buGiaMap = UNITS.find("25225").orElseThrow();
        assertThat(UNITS.find("25225.2025")).isEmpty();
        assertThat(buGiaMap.parents()).extracting(ParentLink::unit).containsExactly("binh-phuoc.huyen-bu-gia-map",
                "75");
    }

    @Test
    void an_unchanged_province_goes_on_and_a_merged_one_ends_even_where_the_name_stays() {
        assertThat(UNITS.find("38").orElseThrow().existsOn(BEFORE)).isTrue();
        assertThat(UNITS.find("08").orElseThrow().existsOn(BEFORE)).isFalse();
        assertThat(UNITS.find("tuyen-quang.2025").orElseThrow().successors()).containsExactly("08");
        assertThat(UNITS.find("ha-giang.2025").orElseThrow().successors()).containsExactly("08");
    }

    /** Processor time, so that a busy machine does not fail the build. */
    @Test
    void the_whole_registry_loads_in_less_than_three_seconds() {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        OfficialUnits.load();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    private static RegisteredUnit parent(ParentLink link) {
        return UNITS.find(link.unit()).orElseThrow();
    }

    private static List<RegisteredUnit> on(LocalDate day) {
        return UNITS.all().stream().filter(unit -> unit.existsOn(day)).toList();
    }
}
