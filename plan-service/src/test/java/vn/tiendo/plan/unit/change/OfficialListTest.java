package vn.tiendo.plan.unit.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.plan.unit.change.Country.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.problem.Rejection;

class OfficialListTest {

    private final Country country = new Country();

    @Test
    void a_newer_list_becomes_the_changes_that_make_the_units_equal_to_it() {
        var list = OfficialList.read("""
                code,name,level,parent,replaces
                38,Tỉnh Thanh Hóa,PROVINCE,,
                40,Tỉnh Nghệ An,PROVINCE,VN,
                10009,"Xã Chín, mới",COMMUNE,38,10001:0.6|10002
                10003,Phường Ba,COMMUNE,38,10001:0.4
                20001,Xã Bốn,COMMUNE,38,
                20002,Xã Năm,COMMUNE,40,
                """.getBytes(UTF_8));
        var difference = compare(list);

        assertThat(difference.missing()).isEmpty();
        assertThat(difference.unchanged()).isEqualTo(2);
        assertThat(difference.changes()).hasExactlyElementsOfTypes(UnitChange.SplitUnit.class,
                UnitChange.MergeUnits.class, UnitChange.RenameUnit.class, UnitChange.MoveUnit.class,
                UnitChange.AddUnit.class);
        country.when(difference.changes().toArray(UnitChange[]::new));
        var units = country.units();
        assertThat(units.childrenOn("38", day("2027-01-01"))).extracting(RegisteredUnit::code)
                .containsExactly("10003", "10009", "20001");
        assertThat(units.find("10009").orElseThrow().name()).isEqualTo("Xã Chín, mới");
        assertThat(compare(list).changes()).isEmpty();
    }

    @Test
    void a_list_of_provinces_and_communes_takes_the_communes_of_a_split_province_where_they_are_listed() {
        var list = OfficialList.read("""
                [{"code":"41","name":"Tỉnh Bắc","level":"PROVINCE","replaces":[{"unit":"38","share":0.7}]},
                 {"code":"42","name":"Tỉnh Nam","level":"PROVINCE","replaces":[{"unit":"38","share":0.3}]},
                 {"code":"40","name":"Tỉnh Nghệ An","level":"PROVINCE"},
                 {"code":"10001","name":"Xã Một","level":"COMMUNE","parent":"41"},
                 {"code":"10002","name":"Xã Hai","level":"COMMUNE","parent":"42"},
                 {"code":"10003","name":"Xã Ba","level":"COMMUNE","parent":"42"},
                 {"code":"20001","name":"Xã Bốn","level":"COMMUNE","parent":"40"}]""".getBytes(UTF_8));
        var difference = compare(list);

        assertThat(difference.changes()).singleElement().isInstanceOf(UnitChange.SplitUnit.class);
        country.when(difference.changes().toArray(UnitChange[]::new));
        assertThat(country.units().childrenOn("42", day("2027-01-01"))).extracting(RegisteredUnit::code)
                .containsExactly("10002", "10003");
    }

    @Test
    void units_that_are_left_out_without_a_successor_are_told() {
        var list = OfficialList.read("""
                code,name,level,parent
                38,Tỉnh Thanh Hóa,PROVINCE,VN
                40,Tỉnh Nghệ An,PROVINCE,VN
                10001,Xã Một,COMMUNE,38""".getBytes(UTF_8));

        assertThat(compare(list).missing()).containsExactlyInAnyOrder("10002", "10003", "20001");
        assertThat(country.ledger().changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code,name,level,parent\n", "code,name,level,parent\n1,Xã,TỔNG,38",
        "code,name,level,parent\n,Xã,COMMUNE,38", "code,name,level,parent\n10001,Xã,COMMUNE,", "[{]", "[null]",
        "code,name,level,parent,replaces\n10001,Xã,COMMUNE,38,10002:x", "[{\"code\":\"10001\"}]"})
    void a_list_that_cannot_be_read_is_refused(String text) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> OfficialList.read(text.getBytes(UTF_8)))
                .matches(rejection -> rejection.type() == UnitProblem.LIST_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10001,Xã Một,COMMUNE,38,\n10001,Xã Một,COMMUNE,38,",
        "10001,Xã Một,COMMUNE,38,10002\n10002,Xã Hai,COMMUNE,38,", "10001,Xã Một,PROVINCE,VN,"})
    void a_list_that_contradicts_itself_is_refused(String rows) {
        var list = OfficialList.read(("code,name,level,parent,replaces\n" + rows).getBytes(UTF_8));

        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> compare(list))
                .matches(rejection -> rejection.type() == UnitProblem.LIST_CONTRADICTORY);
    }

    private ListDifference compare(java.util.List<ListedUnit> list) {
        return new ListComparison(country.revision(), "VN", day("2027-01-01"), list).difference();
    }
}
