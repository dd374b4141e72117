package vn.tiendo.report.periodic;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a report, in their order: the general one and the fields of reform (NQ 76/NQ-CP). */
public enum Field {
    STEERING("Công tác chỉ đạo, điều hành cải cách hành chính", "(?!)"),
    INSTITUTIONS("Cải cách thể chế", "thể chế"),
    PROCEDURES("Cải cách thủ tục hành chính", "thủ tục"),
    APPARATUS("Cải cách tổ chức bộ máy hành chính nhà nước", "bộ máy"),
    CIVIL_SERVICE("Cải cách chế độ công vụ", "công vụ"),
    PUBLIC_FINANCE("Cải cách tài chính công", "tài chính công"),
    DIGITAL("Xây dựng, phát triển Chính phủ điện tử, Chính phủ số",
            "điện tử|chính phủ số|chính quyền số|chuyển đổi số");

    private final String heading;
    private final Pattern words;

    Field(String heading, String words) {
        this.heading = heading;
        this.words = Pattern.compile(words);
    }

    /** As it is printed. */
    public String heading() {
        return heading;
    }

    /** The part in which something of a plan's field belongs; the general one where the words name none. */
    public static Field named(@Nullable String words) {
        if (words == null) {
            return STEERING;
        }
        var written = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.words.matcher(written).find()).findFirst()
                .orElse(STEERING);
    }
}
