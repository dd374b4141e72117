package vn.tiendo.kpi.late;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.platform.problem.Rejection;

/**
 * Texts that look as if they told who somebody is. Rather one text too many is refused than a name kept; what was found is
 * never repeated to anyone.
 */
final class PersonalData {

    private static final String NOT_WITHIN = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NOT_FURTHER = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}]*";
    private static final String FAMILIES = "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ(?! chí minh)|ngô|dương|lý|trịnh|đinh|đào|đoàn|lương|mai|tô|hà|cao|trương|lưu|tạ|thái|quách|lò|hà văn|triệu";

    private static final List<Pattern> LOOKS = List.of(
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+"),
            Pattern.compile(NOT_WITHIN + "(?:\\d{12}|\\d{9})" + NOT_FURTHER),
            Pattern.compile(NOT_WITHIN + "(?:\\+?84|0)(?:[ .]?\\d){9}" + NOT_FURTHER),
            Pattern.compile(
                    NOT_WITHIN + "(?iu:cccd|cmnd|căn cước|chứng minh nhân dân|số điện thoại|sđt|ngày sinh|sinh ngày)"
                            + NOT_FURTHER),
            Pattern.compile(NOT_WITHIN + "(?iu:ông|bà|anh|chị|cụ|chủ hồ sơ)[: ]+" + CAPITALISED),
            Pattern.compile(NOT_WITHIN + "(?iu:" + FAMILIES + ")(?: +" + CAPITALISED + "){2,4}" + NOT_FURTHER));

    private PersonalData() {}

    /**
     * Lets a text pass that tells of no person.
     *
     * @throws Rejection personal-data
     */
    static void refuse(String field, String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (LOOKS.stream().anyMatch(look -> look.matcher(composed).find())) {
            throw new Rejection(LateFileProblem.PERSONAL_DATA).at(field);
        }
    }
}
