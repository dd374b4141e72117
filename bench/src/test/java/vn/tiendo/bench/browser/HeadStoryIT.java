package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The head of a commune: results that wait for his word, and a task that somebody else is to do. */
class HeadStoryIT {

    private static final String GOOD = "Số hóa kết quả giải quyết thủ tục hành chính";
    private static final String POOR = "Khảo sát sự hài lòng của người dân";
    private static final String OTHER = "Tuyên truyền dịch vụ công trực tuyến";

    @ParameterizedTest
    @EnumSource
    void results_are_confirmed_or_returned_and_a_task_is_given_on(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            var province = story.province();
            var commune = province.untouched(1).getFirst();
            String good = province.assign(commune, GOOD);
            String poor = province.assign(commune, POOR);
            String other = province.assign(commune, OTHER);
            province.handIn(commune, good);
            province.handIn(commune, poor);

            var head = story.person().signIn(commune.leader(), "/tasks/confirm");
            head.sees(GOOD, POOR).pressPart("checkbox", POOR).press("Trả lại 1 việc…");
            head.fill("Lý do trả lại, gửi cho từng đơn vị", "Thiếu số phiếu phát ra và thu về")
                    .checks("return of results");
            head.press("Trả lại").sees("Đã trả lại", "1 việc xong");
            head.pressPart("checkbox", GOOD).press("Xác nhận 1 việc").press("Xác nhận hoàn thành").sees("Đã xác nhận");
            head.checks("results to be confirmed");
            assertThat(province.statusOf(commune, good)).isEqualTo("COMPLETED");
            assertThat(province.statusOf(commune, poor)).isEqualTo("IN_PROGRESS");

            head.open("/tasks/list").press(OTHER).press("Phân công lại");
            head.choose("Phòng chủ trì", "Trung tâm Phục vụ hành chính công");
            head.fill("Lý do (bắt buộc nếu thay người hoặc phòng đã giao)", "Đúng chức năng của Trung tâm");
            head.checks("task given on").press("Phân công lại").sees("Đã phân công lại",
                    "Trung tâm Phục vụ hành chính công");
            assertThat(province.get(commune.leader(), "/api/tasks/" + other).path("office").asString(""))
                    .isNotEmpty();
        }
    }
}
