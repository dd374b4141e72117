package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name under the signature and in what office it signs. */
final class SignerReader {

    private static final String TITLES = "CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|HIỆU TRƯỞNG|CHÁNH THANH TRA";
    private static final Pattern OFFICE = Pattern.compile("(.*\\s)?(" + TITLES + ")\\s*$");
    private static final Pattern ROLE = Pattern
            .compile("(?:(?:KT|Q|TL|TUQ)\\.\\s?)?(?:(?:PHÓ|P\\.)\\s?)?(?:" + TITLES + ")(?:\\s[\\p{Lu}\\s,–-]{1,60})?");
    private static final Pattern NAME = Pattern
            .compile("(?:(?:TS|ThS|PGS|GS|BS|KS)\\.\\s?)*(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4})");
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\t+|\\||<br\\s*/?>");
    private static final int REACH = 40;

    private SignerReader() {}

    /**
     * A signature.
     *
     * @param role the titles above the name, joined by commas
     */
    record Signature(String name, Line nameLine, String role, Line roleLine) {}

    static @Nullable Signature read(List<Line> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (lines.get(at).text().length() < 160 && namesOffice(lines.get(at))) {
                int name = nameBelow(lines, at);
                if (name >= 0) {
                    return new Signature(name(lines.get(name)), lines.get(name), role(lines, at, name), lines.get(at));
                }
            }
        }
        return null;
    }

    private static boolean namesOffice(Line line) {
        return columns(line).stream().anyMatch(column -> OFFICE.matcher(column).matches());
    }

    private static String role(List<Line> lines, int from, int to) {
        var roles = new ArrayList<String>();
        for (var line : lines.subList(from, to)) {
            for (var column : columns(line)) {
                if (ROLE.matcher(column).matches() && !roles.contains(column)) {
                    roles.add(column);
                }
            }
        }
        return String.join(", ", roles);
    }

    private static int nameBelow(List<Line> lines, int from) {
        for (int at = from; at < lines.size() && at < from + REACH; at++) {
            if (lines.get(at).folded().startsWith("phu luc")) {
                return -1;
            }
            if (!name(lines.get(at)).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    private static String name(Line line) {
        var columns = columns(line);
        var last = columns.isEmpty() ? "" : columns.getLast();
        var match = NAME.matcher(last);
        return last.length() < 60 && match.matches() && !Offices.startsOffice(last) ? match.group(1) : "";
    }

    private static List<String> columns(Line line) {
        return Arrays.stream(COLUMNS.split(line.raw().strip().replaceFirst("\\|$", ""), -1))
                .map(column -> Markdown.strip(column).strip()).toList();
    }
}
