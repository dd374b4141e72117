package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bench.browser.EnteredForm.ONLINE;
import static vn.tiendo.bench.browser.EnteredForm.ON_TIME;
import static vn.tiendo.bench.browser.EnteredForm.cell;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import vn.tiendo.bench.browser.Province.Commune;

/** The officer of a commune: this quarter's figures, and a task that was given to him. */
class OfficerStoryIT {

    private static final String FORM = "Báo cáo số liệu cải cách hành chính quý";
    private static final String REASON = "Số hồ sơ trực tuyến chưa khớp với hệ thống một cửa";

    @ParameterizedTest
    @EnumSource
    void figures_are_entered_sent_returned_and_mended(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            var commune = story.province().untouched(1).getFirst();
            if (story.isPhone()) {
                story.province().enter(commune, EnteredForm.figures());
            }
            var officer = story.person().signIn(commune.officer(), "/figures?period=" + Province.PERIOD);
            officer.sees("Nhập số liệu").checks("forms of the unit").press("Nhập số liệu: " + FORM);
            enter(story);
            officer.checks("entry");
            send(story, commune);

            story.province().sendBack(commune, REASON);
            officer.open("/figures?period=" + Province.PERIOD).sees(REASON).press("Nhập số liệu: " + FORM);
            officer.sees("Biểu bị trả lại.", REASON);
            type(story, ONLINE, "955");
            officer.checks("entry of a form that came back");
            send(story, commune);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_task_is_taken_on_and_handed_in_with_evidence(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            var commune = story.province().untouched(1).getFirst();
            String content = "Rà soát thủ tục niêm yết tại bộ phận một cửa";
            String task = story.province().assign(commune, content);
            var officer = story.person().signIn(commune.officer(), "/tasks/board");
            var evidence = profile.resolve("anh-niem-yet.png");
            officer.sees("Mới giao", content).checks("board of tasks");
            officer.browser().screenshot(evidence);
            officer.press(content).press("Tiếp nhận").sees("Đã tiếp nhận nhiệm vụ");
            officer.attach(evidence).sees("Đã lưu minh chứng", "anh-niem-yet.png").checks("task");
            officer.press("Nộp kết quả").press("anh-niem-yet.png").checks("result to be handed in");
            officer.press("Nộp kết quả").sees("Đã nộp kết quả, chờ xác nhận");
            assertThat(story.province().statusOf(commune, task)).isEqualTo("SUBMITTED");
        }
    }

    /** At the desk a whole block comes out of a spreadsheet, and a slip is told while it is made; on the way one cell is mended. */
    private static void enter(Story story) {
        var browser = story.person().browser();
        if (!story.isPhone()) {
            browser.type(cell(0), "1240", Keys.ENTER);
            browser.paste(EnteredForm.block(1));
        }
        type(story, ON_TIME, "1300");
        browser.waitForPart("progress", "ô sai");
        type(story, ON_TIME, "1188");
        browser.waitForPart("progress", "Không có lỗi");
    }

    private static void type(Story story, int row, String value) {
        var browser = story.person().browser();
        browser.type(cell(row), value, Keys.ENTER);
        browser.waitForPart("delivery", "Đã lưu");
    }

    private static void send(Story story, Commune commune) {
        story.person().press("Gửi số liệu").sees("Số liệu đầy đủ và hợp lệ.").press("Gửi").sees("Đã gửi số liệu",
                "Chờ duyệt");
        assertThat(story.province().statusOf(commune)).isEqualTo("SUBMITTED");
    }
}
