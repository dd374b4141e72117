package vn.tiendo.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePhraseTest {

    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    private static Schedule read(@Nullable String phrase, String period, String publishedOn) {
        return TimePhrase.of(phrase)
                .schedule(new Publication(PlanPeriod.of(period), LocalDate.parse(publishedOn), WEEKDAYS));
    }

    private static Schedule in2025(String phrase) {
        return read(phrase, "2025", "2025-02-10");
    }

    private static Schedule dueOn(String day) {
        return new Schedule.DueOn(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Năm 2025", "Trong năm 2025", "Trong năm", "Cả năm", "năm2025", "Thường xuyên",
        "Thường xuyên trong năm 2025", "Thường xuyên trong năm theo chức năng, nhiệm vụ", "Thường xuyên, liên tục",
        "Hằng tuần", "Thường xuyên cập nhật ngay sau khi ban hành", "", "  ", "Theo kế hoạch"})
    void ongoing_work_and_windows_of_a_year_are_due_when_the_year_ends(String phrase) {
        assertThat(in2025(phrase)).isEqualTo(dueOn("2025-12-31"));
    }

    @Test
    void a_missing_phrase_is_due_when_the_period_ends() {
        assertThat(read(null, "2025", "2025-02-10")).isEqualTo(dueOn("2025-12-31"));
        assertThat(read(null, "2025-H1", "2025-02-10")).isEqualTo(dueOn("2025-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"Thường xuyên, 2025-H1, 2025-06-30", "Thường xuyên, 2025-H2, 2025-12-31",
        "Năm 2025, 2025-H1, 2025-06-30", "6 tháng cuối năm 2025, 2025-H2, 2025-12-31"})
    void a_half_year_plan_ends_with_its_half(String phrase, String period, String due) {
        assertThat(read(phrase, period, "2025-01-10")).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Quý II/2025|2025-06-30", "Quý II|2025-06-30", "quý 3/2025|2025-09-30",
        "Quý IV năm 2025|2025-12-31", "Quí I/2025|2025-03-31", "Qúy I/2025|2025-03-31", "QUÝ III NĂM 2025|2025-09-30",
        "Quý I, II/2025|2025-06-30", "Quý II - Quý III năm 2025|2025-09-30", "Quý I và quý IV|2025-12-31",
        "Quý I/2026|2026-03-31", "Trước quý III/2025|2025-06-30", "Hoàn thành trong Quý II/2025|2025-06-30"})
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
        "Từ ngày 01/3/2025 đến ngày 30/4/2025|2025-04-30", "Trước ngày 20/6, 20/12|2025-12-20",
        "Đến ngày 31/6/2025|2025-06-30", "Thường xuyên, hoàn thành đến ngày 01/10/2025|2025-10-01"})
    void a_day_is_due_on_that_day(String phrase, String due) {
        assertThat(in2025(phrase)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Từ ngày 01/3/2025", "Theo Quyết định số 12/QĐ-UBND ngày 05/01/2025", "Ngày 10/13/2025",
        "Theo Kế hoạch số 26/KH-UBND"})
    void a_first_day_a_cited_document_and_an_impossible_date_are_no_due_days(String phrase) {
        assertThat(in2025(phrase)).isEqualTo(dueOn("2025-12-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Định kỳ hàng quý|2025-03-31", "Định kỳ hằng quý|2025-03-31",
        "hàng quí|2025-03-31", "Báo cáo kết quả định kỳ 6 tháng, hàng năm theo quy định|2025-06-30",
        "6 tháng, hàng năm|2025-06-30", "6 tháng đầu năm|2025-06-30", "Hàng tháng|2025-02-28", "9 tháng|2025-09-30",
        "tháng, quý, 6 tháng, năm|2025-02-28", "quý, 6 tháng, năm|2025-03-31", "Hàng năm|2025-12-31",
        "trước ngày 05 của tháng cuối mỗi quý|2025-03-31", "3 tháng 1 lần|2025-03-31", "06 tháng/lần|2025-06-30"})
    void recurring_work_is_due_when_its_next_period_ends(String phrase, String due) {
        assertThat(in2025(phrase)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @CsvSource({"Hàng quý, 2025, 2025-10-02, 2025-12-31", "Hàng quý, 2025-H2, 2025-06-20, 2025-09-30",
        "Hàng quý, 2024, 2026-05-05, 2024-12-31", "6 tháng, 2025-H2, 2025-07-15, 2025-12-31",
        "Hàng quý, 2026, 2025-12-20, 2026-03-31", "9 tháng, 2025-H1, 2025-01-10, 2025-06-30",
        "6 tháng đầu năm, 2025-H2, 2025-07-10, 2025-12-31", "6 tháng, 2025-Q1, 2025-01-10, 2025-03-31"})
    void the_next_occurrence_lies_within_the_plan_and_after_its_publication(String phrase, String period, String on,
            String due) {
        assertThat(read(phrase, period, on)).isEqualTo(dueOn(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"04 số/tháng", "Tối thiểu 01 lần/năm", "Số lượng và tần suất phát sóng 04 số/tháng",
        "ít nhất 02 tin, bài/ tuần", "02 lần/quý", "Mỗi quý 01 lần", "Hàng tháng, 2 bài"})
    void a_quota_is_due_when_the_plan_ends(String phrase) {
        assertThat(in2025(phrase)).isEqualTo(dueOn("2025-12-31"));
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
        var holidays = new WorkingDays(Set.of(LocalDate.parse("2025-04-30"), LocalDate.parse("2025-05-01")));
        var publication = new Publication(PlanPeriod.of("2025"), LocalDate.parse("2025-04-29"), holidays);
        assertThat(TimePhrase.of("Ngay sau khi ban hành").schedule(publication)).isEqualTo(dueOn("2025-05-02"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Giai đoạn 2024-2026|2026-12-31", "Đến năm 2030|2030-12-31",
        "Năm 2022|2025-12-31", "Trước năm 2026|2025-12-31"})
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
