package vn.tiendo.plan.importing.file;

/** A file that cannot become a draft, by name. Nothing else leaves the importer as an exception. */
public final class ImportRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, and what to do about it in the officer's words. */
    public enum Reason {
        EMPTY_FILE("Tệp không có nội dung.", "Kiểm tra lại tệp và tải lên bản có nội dung."),

        TOO_LARGE("Tệp vượt quá dung lượng cho phép.", "Tải lên riêng phần kế hoạch, không kèm ảnh quét."),

        TOO_MANY_PAGES("Tệp có quá nhiều trang.", "Tách riêng kế hoạch và phụ lục của nó rồi tải lên."),

        NOT_TEXT("Tệp không phải văn bản hoặc không đúng bảng mã Unicode.",
                "Lưu lại tệp dưới dạng văn bản thuần, bảng mã UTF-8, rồi tải lên."),

        NOT_A_PLAN("Văn bản này không phải là kế hoạch.", "Tải lên kế hoạch cải cách hành chính đã ký ban hành."),

        UNSUPPORTED_FORMAT("Định dạng tệp chưa được hỗ trợ.",
                "Lưu kế hoạch dưới dạng .docx, .pdf, .txt hoặc .md rồi tải lên."),

        OLD_WORD("Tệp Word kiểu cũ (.doc) không đọc được.",
                "Mở tệp bằng Word, chọn Lưu thành tệp .docx rồi tải lên tệp mới."),

        MACROS("Tệp Word có chứa macro.", "Lưu lại tệp dưới dạng .docx không có macro rồi tải lên."),

        EXTENSION_MISMATCH("Đuôi tệp không đúng với nội dung tệp.", "Đổi lại đuôi tệp cho đúng rồi tải lên."),

        SCANNED("Tệp PDF là ảnh quét, không có chữ để đọc.",
                "Tải lên tệp Word hoặc PDF xuất từ Word của kế hoạch, hoặc nhận dạng chữ (OCR) trước khi tải lên."),

        PASSWORD_PROTECTED("Tệp được đặt mật khẩu.", "Bỏ mật khẩu của tệp rồi tải lên."),

        DAMAGED("Tệp bị hỏng hoặc không đầy đủ.", "Mở thử tệp; tải lại hoặc xuất lại tệp từ bản gốc."),

        DECOMPRESSION_BOMB("Tệp phình to bất thường khi giải nén.", "Xuất lại tệp từ bản gốc rồi tải lên."),

        UNSAFE_CONTENT("Tệp tham chiếu đến nội dung bên ngoài.",
                "Sao chép nội dung sang một tệp Word mới, không liên kết ra ngoài, rồi tải lên."),

        TOO_SLOW("Đọc tệp mất quá nhiều thời gian.", "Tách riêng kế hoạch, xuất lại tệp từ bản gốc rồi tải lên.");

        private final String title;
        private final String action;

        Reason(String title, String action) {
            this.title = title;
            this.action = action;
        }

        /** One Vietnamese sentence that names the problem. */
        public String title() {
            return title;
        }

        /** One Vietnamese sentence that says what to do. */
        public String action() {
            return action;
        }
    }

    private final Reason reason;

    public ImportRejected(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    ImportRejected(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What exactly is wrong with this file, in Vietnamese. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
