package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.importing.Importing.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeadingTest {

    @Test
    void a_full_heading_gives_issuer_number_place_and_date() {
        var draft = text("""
                ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ BÌNH AN                 Độc lập - Tự do - Hạnh phúc

                Số: 21/KH-UBND             Bình An, ngày 05 tháng 02 năm 2026

                KẾ HOẠCH
                Tuyên truyền cải cách hành chính
                quý II năm 2026

                I. MỤC ĐÍCH
                """);
        assertThat(draft.issuer()).isEqualTo("Ủy ban nhân dân xã Bình An");
        assertThat(draft.number()).isEqualTo("21/KH-UBND");
        assertThat(draft.place()).isEqualTo("Bình An");
        assertThat(draft.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(draft.title()).isEqualTo("Tuyên truyền cải cách hành chính quý II năm 2026");
        assertThat(draft.kind()).isEqualTo(Draft.Kind.PROPAGANDA);
        assertThat(draft.period()).isEqualTo("2026-Q2");
    }

    @Test
    void blanks_left_for_a_pen_are_no_number_and_no_date() {
        var draft = text(
                "UBND XÃ BÌNH AN\nSố:     /KH-UBND\nBình An, ngày    tháng 3 năm 2026\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n");
        assertThat(draft.number()).isNull();
        assertThat(draft.issuedOn()).isNull();
        assertThat(draft.place()).isEqualTo("Bình An");
        assertThat(Importing.codes(draft)).contains("NUMBER_BLANK", "DATE_BLANK");
    }

    @Test
    void an_appendix_that_names_its_plan_fills_what_the_head_lacks() {
        var draft = text(
                "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\nPHỤ LỤC\n(Kèm theo Kế hoạch số 7/KH-UBND ngày 12/01/2026 của UBND phường Đông Sơn)\n");
        assertThat(draft.issuer()).isEqualTo("UBND phường Đông Sơn");
        assertThat(draft.number()).isEqualTo("7/KH-UBND");
        assertThat(draft.issuedOn()).isEqualTo(LocalDate.of(2026, 1, 12));
    }

    @Test
    void a_date_broken_over_two_lines_is_read_and_a_title_ends_before_a_dated_sentence() {
        var broken = text("""
                UBND TỈNH TUYÊN QUANG
                Tuyên Quang, ngày
                10 tháng 12 năm 2013
                KẾ HOẠCH
                CẢI CÁCH HÀNH CHÍNH NĂM 2014
                I. MỤC TIÊU
                Căn cứ tình hình
                """);
        assertThat(broken.issuedOn()).isEqualTo(LocalDate.of(2013, 12, 10));
        var pasted = text("""
                KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025
                Ngày 18 tháng 7 năm 2025 Ủy ban nhân dân xã đã ban hành Kế hoạch
                I. MỤC ĐÍCH
                II. NHIỆM VỤ
                """);
        assertThat(pasted.title()).isEqualTo("CẢI CÁCH HÀNH CHÍNH NĂM 2025");
        assertThat(pasted.period()).isEqualTo("2025");
    }

    @Test
    void aims_that_follow_the_purpose_are_none_of_it() {
        var plan = text("""
                KẾ HOẠCH
                Cải cách hành chính năm 2026

                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                - Phục vụ người dân.
                II. MỤC TIÊU
                - 90% hồ sơ trực tuyến.
                """);
        assertThat(plan.purpose()).extracting(Draft.Passage::text).containsExactly("Phục vụ người dân.");
    }

    @Test
    void a_title_on_the_line_of_its_kind_is_read_too() {
        assertThat(text(
                "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2026\n\nCăn cứ Kế hoạch số 1/KH-UBND ngày 01/01/2026 của UBND tỉnh;\nI. MỤC ĐÍCH\n")
                .period())
                .isEqualTo("2026-H1");
    }

    @Test
    void the_signer_stands_under_the_office_also_in_the_right_column() {
        assertThat(text(
                "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\nNơi nhận:             KT. CHỦ TỊCH\n- Lưu: VT.            PHÓ CHỦ TỊCH\n                      (Đã ký)\n                      Trần Thị Hồng\n")
                .signer())
                .isEqualTo("Trần Thị Hồng");
        assertThat(text(
                "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n| Nơi nhận | **CHỦ TỊCH** <br> **Mai Văn Hùng** |\n")
                .signer()).isEqualTo("Mai Văn Hùng");
    }

    @Test
    void decomposed_unicode_hard_blanks_and_windows_lines_change_nothing() {
        var plain = "UBND XÃ YÊN ĐỊNH\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\nĐạt tối thiểu 90% hồ sơ trực tuyến.\n";
        var odd = java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFD).replace("\n", "\r\n")
                .replace(" ", "\u00A0");
        assertThat(text(odd)).isEqualTo(text(plain));
    }
}
