package vn.tiendo.kpi.catalogue.exchange;

import java.util.List;

/** A sheet of a catalogue's workbook and how its columns are headed. */
record Sheets(String title, List<String> columns) {

    static final Sheets FORMS = new Sheets("Biểu mẫu", List.of("Mã", "Tên", "Loại kỳ", "Cấp nhập", "Cấp duyệt",
            "Hạn số ước", "Hạn số chính thức", "Từ ngày", "Đến ngày", "Căn cứ"));
    static final Sheets FIGURES = new Sheets("Số liệu",
            List.of("Biểu mẫu", "Từ ngày", "Mã", "Tên", "Đơn vị tính", "Loại"));
    static final Sheets SHARES = new Sheets("Phần của", List.of("Biểu mẫu", "Từ ngày", "Phần", "Toàn thể"));
    static final Sheets CHECKS = new Sheets("Quy tắc", List.of("Biểu mẫu", "Từ ngày", "Mã", "Biểu thức", "Mức",
            "Thông báo", "Thông báo tiếng Anh", "Hiện tại số liệu"));
    static final Sheets INDICATORS = new Sheets("Chỉ số",
            List.of("Mã", "Tên", "Loại", "Đơn vị tính", "Chiều tốt", "Công thức", "Số liệu", "Mẫu số hoặc trọng số",
                    "Khi sáp nhập", "Trọng số khi sáp nhập", "Từ ngày", "Đến ngày", "Căn cứ", "Khác với"));
    static final List<Sheets> ALL = List.of(FORMS, FIGURES, SHARES, CHECKS, INDICATORS);
}
