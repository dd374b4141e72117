package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator of a province: days off, and where notices go. */
class AdministratorStoryIT {

    private static final int YEAR = 2031;

    @ParameterizedTest
    @EnumSource
    void a_day_off_is_announced_and_notices_are_passed_on(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile); var receiver = new Receiver()) {
            var province = story.province();
            var administrator = story.person().signIn(province.administrator(),
                    "/administration/days-off?year=" + YEAR);
            administrator.sees("Ngày nghỉ năm " + YEAR).press("Thêm ngày nghỉ");
            administrator.fillDay("Ngày, dòng 1", "02/09/" + YEAR).fill("Tên ngày nghỉ, dòng 1", "Quốc khánh");
            administrator.fill("Căn cứ", "Thông báo số 15/TB-UBND").checks("days off").press("Lưu lịch nghỉ");
            administrator.sees("Đã lưu lịch nghỉ");
            assertThat(
                    province.get(province.administrator(), "/api/units/%s/days-off/%d".formatted(province.code(), YEAR))
                            .toString())
                    .contains(YEAR + "-09-02", "Quốc khánh");

            administrator.open("/administration/integrations").press("Thêm nơi nhận thông báo");
            administrator.fill("Tên", "Zalo OA của tỉnh").fill("Địa chỉ nhận", receiver.address()).press("Lưu");
            administrator.sees("Khóa ký", "whsec_").checks("secret of a receiver").press("Đóng");
            administrator.sees("Zalo OA của tỉnh").checks("integrations");
        }
    }
}
