package vn.tiendo.plan.importing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name under the signature. */
final class SignerReader {

    private static final Pattern OFFICE = Pattern
            .compile("(.*\\s)?(CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|TRƯỞNG BAN)\\s*$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}");
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\t+|\\||<br\\s*/?>");
    private static final int REACH = 40;

    private SignerReader() {}

    static @Nullable String read(List<Line> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (lines.get(at).text().length() < 160 && namesOffice(lines.get(at))) {
                var name = nameBelow(lines, at);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean namesOffice(Line line) {
        return Arrays.stream(COLUMNS.split(line.raw(), -1))
                .anyMatch(column -> OFFICE.matcher(Markdown.strip(column).strip()).matches());
    }

    private static @Nullable String nameBelow(List<Line> lines, int from) {
        for (int at = from; at < lines.size() && at < from + REACH; at++) {
            var line = lines.get(at);
            if (line.folded().startsWith("phu luc")) {
                return null;
            }
            var columns = COLUMNS.split(line.raw().strip().replaceFirst("\\|$", ""), -1);
            var name = Markdown.strip(columns[columns.length - 1]).strip();
            if (name.length() < 60 && NAME.matcher(name).matches() && !Offices.startsOffice(name)) {
                return name;
            }
        }
        return null;
    }
}
