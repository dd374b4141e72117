package vn.tiendo.plan.document;

import java.util.Locale;
import java.util.Set;
import vn.tiendo.plan.importing.Draft.LegalBasis;

/** A legal basis as a line of the preamble: "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ …". */
final class BasisWording {

    /** Subjects that begin so follow the issuer directly; others need "về". */
    private static final Set<String> VERBS = Set.of("ban hành", "phê duyệt", "quy định", "sửa đổi", "hướng dẫn",
            "triển khai", "công bố", "giao", "thực hiện", "bãi bỏ");
    private static final Set<String> CARRIED_OUT = Set.of("Kế hoạch", "Chương trình", "Đề án", "Chỉ thị", "Kết luận",
            "Công văn", "Hướng dẫn", "Thông báo", "Công điện");

    private BasisWording() {}

    static String of(LegalBasis basis) {
        var line = new StringBuilder(CARRIED_OUT.contains(basis.kind()) ? "Thực hiện " : "Căn cứ ")
                .append(basis.kind());
        var subject = basis.subject();
        if (basis.number() != null) {
            line.append(" số ").append(basis.number());
        } else if (subject != null) {
            line.append(' ').append(subject);
        }
        var date = basis.date();
        if (date != null) {
            line.append(' ').append(Heading.date(date));
        }
        if (basis.issuer() != null) {
            line.append(" của ").append(basis.issuer());
        }
        if (basis.number() != null && subject != null && !subject.isBlank()) {
            line.append(startsWithVerb(subject) ? " " : " về ").append(subject);
        }
        return line.toString();
    }

    private static boolean startsWithVerb(String subject) {
        var lower = subject.toLowerCase(Locale.ROOT);
        return VERBS.stream().anyMatch(verb -> lower.startsWith(verb + " "));
    }
}
