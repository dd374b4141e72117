package vn.tiendo.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.unit.UnitMatch.Candidates;
import vn.tiendo.plan.unit.UnitMatch.Found;
import vn.tiendo.plan.unit.UnitMatch.Unknown;

class IssuerNamesTest {

    private static final IssuerNames NAMES = new IssuerNames(new UnitRegistry(OfficialUnits.load()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND xã Thiệu Vân                                        |                     | 2024-01-08 | 15850.2025
            Ủy ban nhân dân huyện Hương Sơn                          |                     | 2025-02-01 | ha-tinh.huyen-huong-son
            ỦY BAN NHÂN DÂN HUYỆN HƯƠNG SƠN                          |                     | 2025-02-01 | ha-tinh.huyen-huong-son
            Uỷ ban nhân dân xã Kim Tân                               |                     | 2026-03-01 | 15187
            UBND xã Xuân Hồng                                        | UBND huyện Thọ Xuân | 2024-01-03 | 15493.2025
            UBND xã Xuân Hồng, huyện Thọ Xuân, tỉnh Thanh Hóa        |                     | 2024-01-03 | 15493.2025
            UBND xã Xuân Hồng huyện Nghi Xuân tỉnh Hà Tĩnh           |                     | 2024-01-03 | 18388.2025
            UBND xã Yên Nguyên                                       | tỉnh Tuyên Quang    | 2025-07-14 | 02365
            UBND tỉnh Thanh Hoá                                      |                     | 2026-01-01 | 38
            phường Hàm Rồng                                          |                     | 2026-01-01 | 14758
            HĐND và UBND phường Hàm Rồng                             |                     | 2026-01-01 | 14758
            """)
    void a_plan_s_issuer_is_found(String issuer, String hint, String day, String code) {
        var match = match(issuer, hint, day);
        assertThat(match).isInstanceOfSatisfying(Found.class,
                found -> assertThat(found.unit().code()).isEqualTo(code));
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        var decomposed = Normalizer.normalize("UBND huyện Hương Sơn", Normalizer.Form.NFD);
        assertThat(match(decomposed, null, "2025-02-01")).isEqualTo(match("UBND huyện Hương Sơn", null, "2025-02-01"));
    }

    @Test
    void namesakes_without_a_place_are_left_to_a_person() {
        assertThat(match("UBND xã Xuân Hồng", null, "2024-01-03")).isInstanceOfSatisfying(Candidates.class,
                some -> assertThat(some.units()).extracting(RegisteredUnit::code)
                        .contains("15493.2025", "18388.2025", "17980.2025"));
    }

    @Test
    void a_wrong_kind_is_only_a_candidate() {
        assertThat(match("UBND xã Hàm Rồng", "tỉnh Thanh Hóa", "2026-01-01")).isInstanceOfSatisfying(Candidates.class,
                some -> assertThat(some.units()).extracting(RegisteredUnit::code).containsExactly("14758"));
    }

    @Test
    void a_unit_that_had_ended_by_then_is_unknown() {
        assertThat(match("UBND huyện Hương Sơn", null, "2026-01-01")).isInstanceOf(Unknown.class);
        assertThat(match("UBND xã", null, "2026-01-01")).isInstanceOf(Unknown.class);
    }

    private static UnitMatch match(String issuer, @Nullable String hint, String day) {
        return NAMES.match(issuer, hint == null ? List.of() : List.of(hint), LocalDate.parse(day));
    }
}
