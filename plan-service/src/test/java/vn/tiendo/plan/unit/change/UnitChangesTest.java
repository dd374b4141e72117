package vn.tiendo.plan.unit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.plan.unit.change.Country.add;
import static vn.tiendo.plan.unit.change.Country.day;
import static vn.tiendo.plan.unit.change.Country.fresh;
import static vn.tiendo.plan.unit.change.Country.goingOn;
import static vn.tiendo.plan.unit.change.Country.merge;
import static vn.tiendo.plan.unit.change.Country.move;
import static vn.tiendo.plan.unit.change.Country.part;
import static vn.tiendo.plan.unit.change.Country.rename;
import static vn.tiendo.plan.unit.change.Country.split;

import org.junit.jupiter.api.Test;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitEvent.UnitAdded;
import vn.tiendo.events.UnitEvent.UnitMerged;
import vn.tiendo.events.UnitEvent.UnitSplit;
import vn.tiendo.plan.unit.UnitHistory;

class UnitChangesTest {

    private final Country country = new Country();

    @Test
    void merged_units_end_the_day_before_and_name_the_new_one_as_successor() {
        country.when(merge("2027-01-01", fresh("10009"), "10001", "10002"));

        assertThat(country.unit("10001").validTo()).isEqualTo("2026-12-31");
        assertThat(country.unit("10001").successors()).containsExactly("10009");
        assertThat(country.unit("10009").validFrom()).isEqualTo("2027-01-01");
        assertThat(codesBelow(country.units(), "38", "2026-12-31")).containsExactly("10001", "10002", "10003");
        assertThat(codesBelow(country.units(), "38", "2027-01-01")).containsExactly("10003", "10009");
        assertThat(country.events).hasExactlyElementsOfTypes(UnitAdded.class, UnitMerged.class);
    }

    @Test
    void a_unit_may_take_others_in_and_go_on() {
        country.when(merge("2027-01-01", goingOn("10003"), "10001"));

        assertThat(country.unit("10003").validTo()).isNull();
        assertThat(country.lineage().predecessors(country.unit("10003"))).singleElement()
                .matches(heir -> heir.unit().code().equals("10001"));
    }

    @Test
    void areas_are_followed_over_several_changes_and_their_shares_multiply_and_add_up() {
        country.when(split("2027-01-01", "10001", part(fresh("10011"), "0.6"), part(fresh("10012"), "0.4")),
                split("2028-01-01", "10011", part(fresh("10021"), "0.5"), part(goingOn("10012"), "0.5")));

        assertThat(country.lineage().successorsOn("10001", day("2028-06-01")))
                .extracting(heir -> heir.unit().code(), heir -> String.valueOf(heir.share()))
                .containsExactly(tuple("10012", "0.7"), tuple("10021", "0.3"));
        assertThat(country.lineage().predecessorsOn("10012", day("2026-12-31")))
                .extracting(heir -> heir.unit().code(), heir -> String.valueOf(heir.share()))
                .containsExactly(tuple("10001", "0.7"));
        assertThat(country.lineage().successorsOn("10001", day("2026-12-31"))).isEmpty();
        assertThat(country.lineage().predecessorsOn("10012", day("2027-01-01"))).isEmpty();
        assertThat(country.events).filteredOn(UnitSplit.class::isInstance).hasSize(2);
    }

    @Test
    void an_unknown_share_stays_unknown() {
        country.when(split("2027-01-01", "10001", part(fresh("10011"), null), part(fresh("10012"), null)));

        assertThat(country.lineage().successorsOn("10001", day("2027-01-01"))).hasSize(2)
                .allMatch(heir -> heir.share() == null);
    }

    @Test
    void a_renamed_unit_keeps_its_code_and_bears_each_name_in_its_days() {
        country.when(rename("2027-01-01", "10001", "Phường Một"), rename("2028-01-01", "10001", "Phường Nhất"));

        assertThat(country.unit("10001").name()).isEqualTo("Xã Một");
        assertThat(country.unit("10001").nameOn(day("2026-12-31"))).isEqualTo("Xã Một");
        assertThat(country.unit("10001").nameOn(day("2027-01-01"))).isEqualTo("Phường Một");
        assertThat(country.seenOn(day("2027-01-01")).find("10001").orElseThrow().name()).isEqualTo("Phường Một");
        assertThat(country.seenOn(day("2028-02-01")).find("10001").orElseThrow().name()).isEqualTo("Phường Nhất");
    }

    @Test
    void communes_of_merged_provinces_come_below_the_new_province() {
        country.when(merge("2027-01-01", new UnitChange.Successor("41", "Tỉnh Mới", null), "38", "40"));

        assertThat(codesBelow(country.units(), "41", "2027-01-01")).containsExactly("10001", "10002", "10003",
                "20001");
        assertThat(codesBelow(country.units(), "38", "2026-12-31")).containsExactly("10001", "10002", "10003");
        assertThat(codesBelow(country.units(), "38", "2027-01-01")).isEmpty();
    }

    @Test
    void the_communes_of_a_split_province_are_divided_among_its_parts() {
        country.when(split("2027-01-01", "38",
                part(new UnitChange.Successor("41", "Tỉnh Bắc", null), "0.7", "10001", "10002"),
                part(new UnitChange.Successor("42", "Tỉnh Nam", null), "0.3", "10003")));

        assertThat(codesBelow(country.units(), "41", "2027-01-01")).containsExactly("10001", "10002");
        assertThat(codesBelow(country.units(), "42", "2027-01-01")).containsExactly("10003");
    }

    @Test
    void a_moved_unit_has_one_parent_on_every_day() {
        country.when(move("2027-01-01", "20001", "38"));

        assertThat(country.unit("20001").parentOn(day("2026-12-31"))).contains("40");
        assertThat(country.unit("20001").parentOn(day("2027-01-01"))).contains("38");
        assertThat(country.units().ancestorsOn("20001", day("2027-01-01"))).extracting(RegisteredUnit::code)
                .containsExactly("38", "VN");
    }

    @Test
    void the_same_request_once_more_enters_nothing() {
        country.enter(null, "k", add("2027-01-01", "10009", "38")).enter(null, "k", add("2027-01-01", "10009", "38"));

        assertThat(country.ledger().changes()).hasSize(1);
        assertThat(country.events).hasSize(1);
    }

    private static java.util.List<String> codesBelow(UnitHistory units, String parent, String day) {
        return units.childrenOn(parent, day(day)).stream().map(RegisteredUnit::code).toList();
    }
}
