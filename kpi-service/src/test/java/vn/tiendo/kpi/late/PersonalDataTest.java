package vn.tiendo.kpi.late;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hồ sơ của ông An bị thiếu", "bà Nguyễn Thị B", "NGUYỄN VĂN AN",
        "Lê Thị Hoa chưa nộp bản gốc",
        "CCCD 038190001234", "038190001234", "171234567", "gọi 0912 345 678", "liên hệ +84912345678",
        "an.nguyen@example.com", "số điện thoại ghi sai", "Chủ hồ sơ: Hùng"})
    void a_text_that_seems_to_tell_who_somebody_is_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> PersonalData.refuse("cause", text)).hasMessage("personal-data {field=cause}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chờ ý kiến của Sở Nông nghiệp và Môi trường", "Phần mềm một cửa lỗi ngày 05/01/2026",
        "Thành phố Hồ Chí Minh chưa trả lời xác minh", "Công văn số 1234/UBND-VP", "H56.30.14-260105-0003",
        "000.00.30.H56-240105-0003", "Cán bộ đi tập huấn 12 ngày", "Đất tại đường Lê Lợi đang đo đạc lại"})
    void reasons_and_references_as_offices_write_them_pass(String text) {
        assertThatCode(() -> PersonalData.refuse("cause", text)).doesNotThrowAnyException();
    }

    @Test
    void a_name_in_decomposed_letters_is_a_name() {
        var decomposed = Normalizer.normalize("Nguyễn Thị Hồng", Normalizer.Form.NFD);
        assertThatThrownBy(() -> PersonalData.refuse("cause", decomposed)).hasMessageContaining("personal-data");
    }
}
