package vn.tiendo.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.platform.calendar.WorkingDays;

class TimePhraseTest {

    private static final WorkingDays WEEKDAYS = WorkingDays.WEEKDAYS;

    private static Schedule read(@Nullable String phrase, String period, String publishedOn) {
        return TimePhrase.of(phrase)
                .schedule(new Publication(PlanPeriod.of(period), LocalDate.parse(publishedOn), WEEKDAYS));
    }

    private static Schedule in2025(String phrase) {
        return read(phrase, "2025", "2025-02-10");
    }

    private static String dues(Schedule schedule) {
        return each(schedule, occurrence -> occurrence.due().toString(), " ");
    }

    private static String occurrences(Schedule schedule) {
        return each(schedule, occurrence -> occurrence.key() + " " + occurrence.due(), ", ");
    }

    private static String each(Schedule schedule, Function<Occurrence, String> shown, String separator) {
        assertThat(schedule).isInstanceOf(Schedule.Recurring.class);
        return ((Schedule.Recurring) schedule).occurrences().stream().map(shown).collect(Collectors.joining(separator));
    }

    private static Schedule dueOn(String day) {
        return new Schedule.Once(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Năm 2025", "Trong năm 2025", "Trong năm", "Cả năm", "năm2025", "Hoàn thành trong năm 2025",
        "Trong năm kế hoạch", "Trước năm 2026"})
    void a_window_of_a_year_is_due_when_the_year_ends(String phrase) {
        assertThat(in2025(phrase)).isEqualTo(dueOn("2025-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thường xuyên", "Thường xuyên trong năm 2025",
        "Thường xuyên trong năm theo chức năng, nhiệm vụ", "Thường xuyên, liên tục", "Hằng tuần", "Hàng ngày",
        "Thường xuyên cập nhật ngay sau khi ban hành"})
    void ongoing_work_goes_on_until_the_plan_ends(String phrase) {
        assertThat(in2025(phrase)).isEqualTo(new Schedule.Ongoing(LocalDate.parse("2025-12-31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Theo kế hoạch", "Theo hướng dẫn của cấp trên", "Từ ngày 01/3/2025",
        "Theo Quyết định số 12/QĐ-UBND ngày 05/01/2025", "Ngày 10/13/2025", "Theo Kế hoạch số 26/KH-UBND"})
    void what_cannot_be_read_is_said_to_be_unclear_and_not_guessed(String phrase) {
        assertThat(in2025(phrase)).isEqualTo(new Schedule.Unclear(LocalDate.parse("2025-12-31")));
    }

    @Test
    void a_missing_phrase_is_unclear_until_the_period_ends() {
        assertThat(read(null, "2025-H1", "2025-02-10")).isEqualTo(new Schedule.Unclear(LocalDate.parse("2025-06-30")));
    }

    @ParameterizedTest
    @CsvSource({"Năm 2025, 2025-H1, 2025-06-30", "6 tháng cuối năm 2025, 2025-H2, 2025-12-31",
        "6 tháng cuối năm, 2025, 2025-12-31", "6 tháng đầu năm, 2025, 2025-06-30",
        "6 tháng đầu năm, 2025-H2, 2025-07-01"})
    void a_half_year_ends_with_its_half_within_the_plan(String phrase, String period, String due) {
        assertThat(read(phrase, period, "2025-01-10")).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Quý II/2025|2025-06-30", "Quý II|2025-06-30", "quý 3/2025|2025-09-30",
        "Quý IV năm 2025|2025-12-31", "Quí I/2025|2025-03-31", "Qúy I/2025|2025-03-31", "QUÝ III NĂM 2025|2025-09-30",
        "Quý I, II/2025|2025-06-30", "Quý II - Quý III năm 2025|2025-09-30", "Từ quý I đến quý IV/2025|2025-12-31",
        "Quý II-IV|2025-12-31", "Quý I/2026|2026-03-31", "Trước quý III/2025|2025-06-30",
        "Hoàn thành trong Quý II/2025|2025-06-30"})
    void a_quarter_is_due_on_its_last_day(String phrase, String due) {
        assertThat(in2025(phrase)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tháng 6/2025|2025-06-30", "Tháng 6 năm 2025|2025-06-30",
        "Tháng 02|2025-02-28",
        "tháng 5, 6/2025|2025-06-30", "Tháng 3 - 4/2025|2025-04-30", "Từ tháng 11/2025 đến 01/2026|2026-01-31",
        "Trước tháng 6/2025|2025-05-31", "Tháng 12 hàng năm|2025-12-31", "Tháng 11/2025 và 12/2025|2025-12-31"})
    void a_month_is_due_on_its_last_day(String phrase, String due) {
        assertThat(in2025(phrase)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"trước ngày 30/6/2025|2025-06-29", "Trước 30/6/2025|2025-06-29",
        "Hoàn thành trước ngày 01/01/2026|2025-12-31", "chậm nhất trước ngày 15 tháng 3 năm 2025|2025-03-14",
        "Trước ngày 15/11|2025-11-14"})
    void before_a_day_is_due_the_day_before(String phrase, String due) {
        assertThat(in2025(phrase)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"đến ngày 30/6/2025|2025-06-30", "Đến hết ngày 15/12/2025|2025-12-15",
        "Chậm nhất ngày 20.11.2025|2025-11-20", "30-6-2025|2025-06-30", "Ngày 05 tháng 9 năm 2025|2025-09-05",
        "Từ ngày 01/3/2025 đến ngày 30/4/2025|2025-04-30", "Đến ngày 31/6/2025|2025-06-30",
        "Thường xuyên, hoàn thành đến ngày 01/10/2025|2025-10-01"})
    void a_day_is_due_on_that_day(String phrase, String due) {
        assertThat(in2025(phrase)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Quý I và quý IV|2025-03-31 2025-12-31",
        "Quý II và Quý IV/2025|2025-06-30 2025-12-31", "Tháng 3, 6, 9, 12|2025-03-31 2025-06-30 2025-09-30 2025-12-31",
        "Tháng 6 và tháng 12 năm 2025|2025-06-30 2025-12-31", "Trước ngày 20/6, 20/12|2025-06-19 2025-12-19",
        "Trước ngày 15/6/2025 và ngày 15/12/2025|2025-06-14 2025-12-14",
        "Đợt 1 trước ngày 30/4/2025; đợt 2 trước ngày 30/10/2025|2025-04-29 2025-10-29"})
    void several_times_in_a_phrase_are_as_many_results(String phrase, String dues) {
        assertThat(dues(in2025(phrase))).isEqualTo(dues);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Định kỳ hàng quý|2025-Q1 2025-03-31, 2025-Q2 2025-06-30, 2025-Q3 2025-09-30, 2025-Q4 2025-12-31",
        "hàng quí|2025-Q1 2025-03-31, 2025-Q2 2025-06-30, 2025-Q3 2025-09-30, 2025-Q4 2025-12-31",
        "3 tháng 1 lần|2025-Q1 2025-03-31, 2025-Q2 2025-06-30, 2025-Q3 2025-09-30, 2025-Q4 2025-12-31",
        "Báo cáo kết quả định kỳ 6 tháng, hàng năm theo quy định|2025-H1 2025-06-30, 2025 2025-12-31",
        "06 tháng/lần|2025-H1 2025-06-30, 2025-H2 2025-12-31",
        "quý, 6 tháng, năm|2025-Q1 2025-03-31, 2025-H1 2025-06-30, 2025-Q3 2025-09-30, 2025 2025-12-31",
        "quý, 6 tháng, 9 tháng và năm|2025-Q1 2025-03-31, 2025-H1 2025-06-30, 2025-9M 2025-09-30, 2025 2025-12-31",
        "Hàng năm|2025 2025-12-31", "9 tháng|2025-9M 2025-09-30"})
    void recurring_work_has_a_result_in_every_period_and_the_longer_one_where_two_end_together(String phrase,
            String occurrences) {
        assertThat(occurrences(in2025(phrase))).isEqualTo(occurrences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "trước ngày 05 của tháng cuối mỗi quý|2025-03-04 2025-06-04 2025-09-04 2025-12-04",
        "Trước ngày 10 tháng cuối quý|2025-03-09 2025-06-09 2025-09-09 2025-12-09",
        "ngày 25 của tháng cuối quý|2025-03-25 2025-06-25 2025-09-25 2025-12-25"})
    void a_day_of_every_period_is_its_due_day(String phrase, String dues) {
        assertThat(dues(in2025(phrase))).isEqualTo(dues);
    }

    @Test
    void a_month_is_due_every_month_from_the_publication_on_leap_days_included() {
        assertThat(dues(read("Hàng tháng", "2028-Q1", "2028-02-10"))).isEqualTo("2028-02-29 2028-03-31");
        assertThat(dues(read("Trước ngày 15 hàng tháng", "2025-Q1", "2025-01-10")))
                .isEqualTo("2025-01-14 2025-02-14 2025-03-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hàng quý|2025|2025-10-02|2025-12-31",
        "Hàng quý|2025-H2|2025-06-20|2025-09-30 2025-12-31", "Hàng quý|2024|2026-05-05|2024-12-31",
        "6 tháng|2025-H2|2025-07-15|2025-12-31", "9 tháng|2025-H1|2025-01-10|2025-06-30",
        "6 tháng|2025-Q1|2025-01-10|2025-03-31",
        "Hàng quý|2026|2025-12-20|2026-03-31 2026-06-30 2026-09-30 2026-12-31"})
    void occurrences_lie_within_the_plan_and_none_was_over_at_its_publication(String phrase, String period, String on,
            String dues) {
        assertThat(dues(read(phrase, period, on))).isEqualTo(dues);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"04 số/tháng|4|true|tháng|11", "Tối thiểu 01 lần/năm|1|false|năm|1",
        "Số lượng và tần suất phát sóng 04 số/tháng|4|true|tháng|11", "ít nhất 02 tin, bài/ tuần|2|false|tuần|1",
        "02 lần/quý|2|true|quý|4", "Mỗi quý 01 lần|1|true|quý|4", "Hàng tháng, ít nhất 2 bài|2|false|tháng|11",
        "Ít nhất 01 cuộc/06 tháng|1|false|06 tháng|2"})
    void a_quota_is_asked_of_every_period(String phrase, int times, boolean exact, String per, int occurrences) {
        assertThat(in2025(phrase)).isInstanceOfSatisfying(Schedule.Quota.class, quota -> {
            assertThat(quota.count()).isEqualTo(new Schedule.Count(times, exact, per));
            assertThat(quota.occurrences()).hasSize(occurrences);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sau khi UBND Thành phố ban hành Đề án", "Ngay sau khi có hướng dẫn của Sở Nội vụ",
        "Sau khi UBND tỉnh ban hành Kế hoạch năm 2025", "Khi có yêu cầu", "Đột xuất theo yêu cầu của cấp trên",
        "05 ngày kể từ ngày nhận được văn bản"})
    void work_that_waits_for_an_event_has_no_due_day(String phrase) {
        assertThat(in2025(phrase)).isEqualTo(new Schedule.AwaitsEvent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngay sau khi ban hành", "Ngay sau khi Kế hoạch được ban hành",
        "Ngay sau khi ban hành Kế hoạch này", "ngay sau khi ban hành."})
    void right_after_issue_is_due_on_the_next_working_day(String phrase) {
        assertThat(read(phrase, "2025", "2025-02-10")).isEqualTo(dueOn("2025-02-11"));
        assertThat(read(phrase, "2025", "2025-02-14")).isEqualTo(dueOn("2025-02-17"));
    }

    @Test
    void holidays_are_no_working_days() {
        var holidays = new WorkingDays(Set.of(LocalDate.parse("2025-04-30"), LocalDate.parse("2025-05-01")), Set.of());
        var publication = new Publication(PlanPeriod.of("2025"), LocalDate.parse("2025-04-29"), holidays);
        assertThat(TimePhrase.of("Ngay sau khi ban hành").schedule(publication)).isEqualTo(dueOn("2025-05-02"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Giai đoạn 2024-2026|2026-12-31", "Đến năm 2030|2030-12-31",
        "Năm 2022|2025-12-31"})
    void a_window_that_outlasts_the_plan_is_honoured(String phrase, String due) {
        assertThat(in2025(phrase)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý II/2025", "trước ngày 30/6/2025", "Định kỳ hằng quý", "Sau khi ban hành Đề án"})
    void decomposed_unicode_and_broken_lines_read_the_same(String phrase) {
        var decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD).replace(" ", " \n\u00a0 ");
        assertThat(in2025(decomposed)).isEqualTo(in2025(phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-H3", "2025-Q5", "25", "2025 ", "năm 2025"})
    void an_unreadable_period_is_refused(String period) {
        assertThat(catchThrowable(() -> PlanPeriod.of(period)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
