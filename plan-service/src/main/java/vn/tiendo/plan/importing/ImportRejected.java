package vn.tiendo.plan.importing;

/** A file that cannot become a draft, by name. Nothing else leaves the importer as an exception. */
public final class ImportRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, and what to do about it in the officer's words. */
    public enum Reason {
        EMPTY_FILE("Tệp không có nội dung.", "Kiểm tra lại tệp và tải lên bản có nội dung."), TOO_LARGE(
                "Tệp vượt quá dung lượng cho phép.", "Tải lên riêng phần kế hoạch, không kèm ảnh quét."), NOT_TEXT(
                        "Tệp không phải văn bản hoặc không đúng bảng mã Unicode.",
                        "Lưu lại tệp dưới dạng văn bản thuần, bảng mã UTF-8, rồi tải lên."), NOT_A_PLAN(
                                "Văn bản này không phải là kế hoạch.",
                                "Tải lên kế hoạch cải cách hành chính đã ký ban hành."), UNSUPPORTED_FORMAT(
                                        "Định dạng tệp chưa được hỗ trợ.",
                                        "Lưu kế hoạch dưới dạng văn bản thuần (.txt) hoặc Markdown (.md) rồi tải lên.");

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

    ImportRejected(Reason reason, String detail) {
        super(detail);
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
