package vn.tiendo.bench.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody without an account. */
class VisitorIT {

    @ParameterizedTest
    @EnumSource
    void everybody_can_look_up_what_a_commune_has_published_without_signing_in(Screen screen, @TempDir Path profile) {
        try (var story = Story.on(screen, profile)) {
            var province = story.province();
            var commune = province.untouched(1).getFirst();
            String period = province.publishReport(commune);
            var visitor = story.person().open("/public").sees("Thanh Hóa").checks("what provinces have published");
            visitor.open("/public?area=%s&year=%s".formatted(province.code(), period.substring(0, 4)));
            visitor.fill("Tìm tên (không cần dấu) hoặc mã", commune.code()).pressPart("link", commune.name());
            visitor.sees(Province.NARRATIVE, "Công bố ngày").checks("a published report");
        }
    }
}
