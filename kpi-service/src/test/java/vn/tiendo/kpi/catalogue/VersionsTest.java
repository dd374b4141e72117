package vn.tiendo.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.kpi.catalogue.Samples.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;

class VersionsTest {

    private static final Form FIRST = version("2021-07-15", null);

    @Test
    void a_new_version_ends_the_one_before_on_the_day_before_it_begins() {
        var versions = with(List.of(FIRST), version("2026-01-01", null));
        assertThat(versions).extracting(Form::validTo).containsExactly(day("2025-12-31"), null);
        assertThat(with(versions, version("2026-07-01", null))).extracting(Form::validTo)
                .containsExactly(day("2025-12-31"), day("2026-06-30"), null);
    }

    @Test
    void a_version_takes_the_place_of_the_one_that_begins_on_the_same_day() {
        assertThat(with(List.of(FIRST), version("2021-07-15", "2024-12-31"))).extracting(Form::validTo)
                .containsExactly(day("2024-12-31"));
    }

    @Test
    void a_version_that_had_ended_before_is_left_as_it_is() {
        var versions = with(List.of(version("2021-07-15", "2023-12-31")), version("2026-01-01", null));
        assertThat(versions).extracting(Form::validTo).containsExactly(day("2023-12-31"), null);
    }

    @Test
    void a_version_ends_before_the_next_one_begins() {
        var versions = with(List.of(FIRST), version("2026-01-01", null));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> with(versions, version("2025-01-01", null)))
                .matches(rejection -> rejection.type() == CatalogueProblem.VERSIONS_OVERLAP);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> with(versions, version("2025-01-01", "2026-01-01")));
        assertThat(with(versions, version("2025-01-01", "2025-06-30"))).extracting(Form::validTo)
                .containsExactly(day("2024-12-31"), day("2025-06-30"), null);
    }

    @Test
    void a_period_is_measured_by_the_version_in_force_on_its_last_day() {
        var versions = with(List.of(FIRST), version("2025-07-01", null));
        var catalogue = new Catalogue(() -> new Definitions(List.of(), List.of(), versions));
        assertThat(catalogue.form("F", ReportingPeriod.of("2025-Q2"))).map(Form::validFrom).contains(FIRST.validFrom());
        assertThat(catalogue.form("F", ReportingPeriod.of("2025"))).map(Form::validFrom).contains(day("2025-07-01"));
        assertThat(catalogue.form("F", ReportingPeriod.of("2020-Q1"))).isEmpty();
        assertThat(catalogue.forms(day("2025-06-30"))).containsExactly(versions.getFirst());
    }

    private static List<Form> with(List<Form> versions, Form added) {
        return Versions.with(versions, added, Form::endedOn);
    }

    private static Form version(String from, @Nullable String to) {
        return Samples.form("F", from, to, "dialogues");
    }
}
