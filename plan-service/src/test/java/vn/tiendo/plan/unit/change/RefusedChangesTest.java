package vn.tiendo.plan.unit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.tiendo.plan.unit.change.Country.add;
import static vn.tiendo.plan.unit.change.Country.fresh;
import static vn.tiendo.plan.unit.change.Country.goingOn;
import static vn.tiendo.plan.unit.change.Country.merge;
import static vn.tiendo.plan.unit.change.Country.move;
import static vn.tiendo.plan.unit.change.Country.part;
import static vn.tiendo.plan.unit.change.Country.rename;
import static vn.tiendo.plan.unit.change.Country.split;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;

class RefusedChangesTest {

    private final Country country = new Country();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void a_change_that_cannot_be_is_refused_by_name(ProblemType problem, UnitChange change) {
        country.when(rename("2027-06-01", "10003", "Phường Ba"), merge("2027-01-01", fresh("10009"), "10002"));
        var before = country.ledger();

        assertRefused(problem, change);
        assertThat(country.ledger()).isEqualTo(before);
    }

    static Stream<Arguments> a_change_that_cannot_be_is_refused_by_name() {
        var day = "2027-01-01";
        return Stream.of(
                arguments(PlatformProblem.UNKNOWN_UNIT, merge(day, fresh("10010"), "10001", "99999")),
                arguments(PlatformProblem.UNKNOWN_UNIT, merge(day, goingOn("99999"), "10001")),
                arguments(PlatformProblem.UNKNOWN_UNIT, add(day, "10010", "99")),
                arguments(UnitProblem.UNIT_ENDED, merge(day, fresh("10010"), "10001", "10002")),
                arguments(UnitProblem.UNIT_ENDED, rename("2028-01-01", "10002", "Xã Khác")),
                arguments(UnitProblem.CHANGE_BEFORE_START, rename("2025-07-01", "10001", "Xã Khác")),
                arguments(UnitProblem.CHANGE_BEFORE_START, merge("2026-12-31", goingOn("10009"), "10001")),
                arguments(UnitProblem.CHANGE_OVERLAPS, merge(day, fresh("10010"), "10001", "10003")),
                arguments(UnitProblem.CHANGE_OVERLAPS, rename("2027-06-01", "10003", "Xã Khác")),
                arguments(UnitProblem.CODE_TAKEN, merge(day, fresh("10003"), "10001")),
                arguments(UnitProblem.CODE_TAKEN, add(day, "10002", "38")),
                arguments(UnitProblem.CODE_MALFORMED, add(day, "10 01", "38")),
                arguments(UnitProblem.UNIT_CYCLE, merge(day, goingOn("10001"), "10001")),
                arguments(UnitProblem.UNIT_CYCLE, split(day, "10001", part(goingOn("10001"), "0.5"),
                        part(fresh("10010"), "0.5"))),
                arguments(UnitProblem.UNIT_CYCLE, move(day, "38", "10001")),
                arguments(UnitProblem.UNIT_CYCLE, move(day, "38", "38")),
                arguments(UnitProblem.UNIT_CYCLE, add(day, "10010", "10010")),
                arguments(UnitProblem.SHARES_NOT_WHOLE, split(day, "10001", part(fresh("10010"), "0.5"),
                        part(fresh("10011"), "0.4"))),
                arguments(UnitProblem.SHARES_NOT_WHOLE, split(day, "10001", part(fresh("10010"), "1"),
                        part(fresh("10011"), null))),
                arguments(UnitProblem.NAME_MISSING, rename(day, "10001", " ")),
                arguments(UnitProblem.UNITS_MISSING, merge(day, fresh("10010"))),
                arguments(UnitProblem.UNITS_MISSING, merge(day, fresh("10010"), "10001", "10001")),
                arguments(UnitProblem.UNITS_MISSING, split(day, "10001", part(fresh("10010"), "1"))),
                arguments(UnitProblem.LEVEL_MISMATCH, merge(day, fresh("10010"), "10001", "40")),
                arguments(UnitProblem.LEVEL_MISMATCH, merge(day, goingOn("38"), "10001")),
                arguments(UnitProblem.PARENT_UNFIT, add(day, "10010", "10001")),
                arguments(UnitProblem.PARENT_MISSING, merge(day, fresh("10010"), "10001", "20001")),
                arguments(UnitProblem.CHILDREN_UNASSIGNED, split(day, "40",
                        part(new UnitChange.Successor("41", "Bắc", null), null),
                        part(new UnitChange.Successor("42", "Nam", null), null))),
                arguments(UnitProblem.NOTHING_CHANGES, rename(day, "10001", "Xã Một")),
                arguments(UnitProblem.NOTHING_CHANGES, move(day, "10001", "38")));
    }

    @Test
    void a_unit_that_takes_over_later_cannot_end_before_that() {
        country.when(merge("2028-01-01", goingOn("10001"), "10002"));

        assertRefused(UnitProblem.CHANGE_OVERLAPS, merge("2027-01-01", fresh("10010"), "10001"));
    }

    @Test
    void changes_entered_together_are_entered_all_or_not_at_all() {
        assertRefused(UnitProblem.CODE_TAKEN, add("2027-01-01", "10010", "38"), add("2027-02-01", "10010", "38"));
        assertThat(country.ledger().changes()).isEmpty();
    }

    @Test
    void a_day_in_the_past_is_taken_with_a_reason() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> country.when(rename("2026-11-20", "10001", "Phường Một")))
                .matches(rejection -> rejection.type() == UnitProblem.PAST_NEEDS_REASON);
        country.enter("Nhập bổ sung", "k", rename("2026-01-01", "10001", "Phường Một"));

        assertThat(country.unit("10001").name()).isEqualTo("Phường Một");
    }

    @Test
    void another_change_under_a_key_that_was_used_is_refused() {
        country.enter(null, "k", add("2027-01-01", "10010", "38"));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> country.enter(null, "k", add("2027-01-01", "10011", "38")))
                .matches(rejection -> rejection.type() == PlatformProblem.IDEMPOTENCY_KEY_REUSED);
    }

    private void assertRefused(ProblemType problem, UnitChange... changes) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> country.enter("Nhập bổ sung", "k", changes))
                .satisfies(rejection -> assertThat(rejection.type()).as(rejection.getMessage()).isEqualTo(problem));
    }
}
