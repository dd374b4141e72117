package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reviewer of a province: what came in, who is missing, a report. */
class ReviewerStoryIT {

    @ParameterizedTest
    @EnumSource
    void figures_are_returned_or_approved_and_who_is_missing_is_reminded(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            var province = story.province();
            var communes = province.untouched(4);
            communes.forEach(province::send);
            var reviewer = story.person().signIn(province.reviewer(), "/figures?period=" + Province.PERIOD);
            var odd = communes.getFirst();
            reviewer.sees(odd.name()).checks("figures that wait").press(odd.name()).press("Trả lại");
            reviewer.fill("Lý do trả lại", "Đề nghị rà soát số hồ sơ trễ hạn").checks("figures to be returned");
            reviewer.press("Trả lại").sees("Đã trả lại");
            assertThat(province.statusOf(odd)).isEqualTo("RETURNED");

            reviewer.open("/figures?period=" + Province.PERIOD).sees(communes.getLast().name());
            communes.stream().skip(1).forEach(commune -> reviewer.press("Chọn " + commune.name()));
            reviewer.press("Duyệt 3 đơn vị").sees("3 xong, 0 chưa được").press("Đóng");
            assertThat(communes.stream().skip(1).map(province::statusOf)).containsOnly("APPROVED");

            reviewer.open("/?period=" + Province.PERIOD).pressPart("button", "đơn vị chưa gửi");
            reviewer.press("Đôn đốc các đơn vị chưa gửi").sees("Đã đôn đốc các đơn vị chưa gửi");
            reviewer.open("/reports/figures?period=" + Province.PERIOD).sees("đơn vị · " + province.reviewer());
            reviewer.checks("completeness");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_report_is_accepted(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            var province = story.province();
            var commune = province.untouched(1).getFirst();
            String period = province.sendReport(commune);
            var reviewer = story.person().signIn(province.reviewer(), "/reports?show=WAITING&period=" + period);
            reviewer.sees(commune.name()).checks("who has sent reports").press(commune.name());
            reviewer.sees(Province.NARRATIVE).checks("report to be accepted");
            reviewer.press("Chấp nhận").sees("Đã chấp nhận báo cáo");
            String report = "/api/reports/%s/%s".formatted(commune.code(), period);
            assertThat(province.get(commune.officer(), report).path("status").asString("")).isEqualTo("ACCEPTED");
        }
    }
}
