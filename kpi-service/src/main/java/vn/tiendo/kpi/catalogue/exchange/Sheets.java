package vn.tiendo.kpi.catalogue.exchange;

import java.util.List;

/** The sheets of a catalogue's workbook and how their columns are headed. */
enum Sheets {
    FORMS("Biểu mẫu", "Mã", "Tên", "Loại kỳ", "Cấp nhập", "Cấp duyệt", "Hạn số ước", "Hạn số chính thức", "Từ ngày",
            "Đến ngày", "Căn cứ"),
    FIGURES("Số liệu", "Biểu mẫu", "Từ ngày", "Mã", "Tên", "Đơn vị tính", "Loại", "Là một phần của"),
    CHECKS("Quy tắc", "Biểu mẫu", "Từ ngày", "Mã", "Biểu thức", "Mức", "Thông báo", "Thông báo tiếng Anh",
            "Hiện tại số liệu"),
    INDICATORS("Chỉ số", "Mã", "Tên", "Loại", "Đơn vị tính", "Chiều tốt", "Công thức", "Số liệu",
            "Mẫu số hoặc trọng số", "Khi sáp nhập", "Trọng số khi sáp nhập", "Từ ngày", "Đến ngày", "Căn cứ",
            "Khác với");

    private final String title;
    private final List<String> columns;

    Sheets(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    String title() {
        return title;
    }

    List<String> columns() {
        return columns;
    }
}
