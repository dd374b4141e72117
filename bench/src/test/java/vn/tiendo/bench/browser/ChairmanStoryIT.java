package vn.tiendo.bench.browser;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chairman of a province: every number opened down to what it came from, a directive for all, a report. */
class ChairmanStoryIT {

    @ParameterizedTest
    @EnumSource
    void a_number_is_opened_down_to_the_commune_the_submission_and_the_event(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            var province = story.province();
            var commune = province.untouched(1).getFirst();
            province.enter(commune, EnteredForm.figures());
            province.submit(commune);
            String period = province.sendReport(commune);

            var chairman = story.person().signIn(province.chairman(), "/?period=" + Province.PERIOD);
            chairman.sees("Đã gửi số liệu", "Xếp hạng").checks("overview").pressPart("button", "Đã gửi số liệu:");
            chairman.press(commune.name()).sees(commune.name()).checks("a commune's numbers");
            chairman.pressPart("button", "Xem nguồn của Hồ sơ giải quyết đúng hạn");
            chairman.sees("1.188", commune.officer() + " gửi lúc").checks("where a number comes from");
            chairman.press("Mở biểu số liệu").sees("Báo cáo số liệu cải cách hành chính quý", commune.name(),
                    "Chờ duyệt");

            chairman.open("/reports/paper?unit=%s&period=%s".formatted(commune.code(), period))
                    .sees(Province.NARRATIVE);
            chairman.checks("report on paper");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_directive_becomes_a_task_of_every_commune(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            String content = "Công khai kết quả giải quyết thủ tục hành chính trên trang thông tin";
            int communes = story.province().communes().size();
            var chairman = story.person().signIn(story.province().chairman(), "/tasks/directives/new");
            chairman.fill("Số, ký hiệu", "1234/UBND-NC").fill("Trích yếu", "Đẩy mạnh công khai, minh bạch");
            chairman.fill("Nội dung việc", content).press("Tất cả đơn vị cấp xã");
            chairman.fill("Hạn", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(Province.today().plusDays(30)));
            chairman.checks("directive").press("Ban hành và giao ngay").sees("Đã giao việc").press(content);
            chairman.sees(communes + " đơn vị", "Mới giao").checks("task of every commune");
        }
    }
}
