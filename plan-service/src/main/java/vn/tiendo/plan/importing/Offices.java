package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of units and offices inside them: how one begins, and where one ends in a list. Lists split at semicolons, lines and
 * bullets; at a comma only where an office plainly begins after it, for commas can belong to a name.
 */
final class Offices {

    private static final String HEADS = "(?:các |toàn bộ |những |lãnh đạo |đồng chí )?(?:ubnd|hđnd|mttq|[uủ][yỷ] ban|văn phòng|vp\\b|phòng(?! chống|, chống)|sở"
            + "|ban(?! hành\\b)|bộ phận|bộ (?:nội vụ|tư pháp|tài chính|khoa học|công an|y tế|công thương|ngoại giao|quốc phòng)|công chức|cán bộ|viên chức"
            + "|cơ quan|đơn vị|trung tâm|ngành|tổ chức(?= chính trị|,| đoàn thể| liên quan)|tổ(?! chức| quốc)|mặt trận|đoàn|hội(?! nghị| thảo| thi| họp)|liên đoàn|huyện đoàn|đảng [uủ][yỷ]"
            + "|huyện [uủ][yỷ]|tỉnh [uủ][yỷ]|thành [uủ][yỷ]|thôn|khu phố|tổ dân phố|trường|trạm|công an|bưu điện|thủ trưởng|người đứng đầu"
            + "|trưởng(?= các| phòng| ban| thôn)|giám đốc|hiệu trưởng|chủ tịch|phó chủ tịch|kho bạc|chi cục|cục|đài(?! thọ)|thanh tra(?= tỉnh| huyện| sở| thành phố)|xã(?! hội)|phường|thị trấn|nhà văn hóa|ban chỉ đạo|tư pháp|địa chính|chuyên viên|nhân viên|cổng thông tin|trang thông tin)";
    private static final Pattern HEAD = Pattern.compile(HEADS + "(?![\\p{L}\\p{N}]).*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^[-–+•*]\\s*");
    private static final Pattern COMMA = Pattern.compile(",\\s+(?=\\p{Lu})|\\s+[-–]\\s?(?=Công chức)");
    private static final Pattern TAIL = Pattern.compile("[\\s.,;:]+$");

    private Offices() {}

    /** True where the text begins with the name of a unit or an office, bulleted or not. */
    static boolean startsOffice(String text) {
        var head = text.length() > 60 ? text.substring(0, 60) : text;
        return HEAD.matcher(BULLET.matcher(head).replaceFirst("").toLowerCase(Locale.ROOT)).matches();
    }

    /** One cell's lines as single names, in order, each once. */
    static List<String> split(List<String> lines) {
        var names = new LinkedHashSet<String>();
        for (var line : lines) {
            for (var part : line.split(";", -1)) {
                for (var name : splitAtCommas(BULLET.matcher(part.strip()).replaceFirst(""))) {
                    var clean = clean(name);
                    if (!clean.isEmpty()) {
                        names.add(clean);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    static String clean(String name) {
        return TAIL.matcher(BULLET.matcher(name.strip()).replaceFirst("")).replaceFirst("");
    }

    private static List<String> splitAtCommas(String list) {
        var names = new ArrayList<String>();
        int from = 0;
        var comma = COMMA.matcher(list);
        while (comma.find()) {
            if (startsOffice(list.substring(comma.end()))) {
                names.add(list.substring(from, comma.start()));
                from = comma.end();
            }
        }
        names.add(list.substring(from));
        return names;
    }
}
