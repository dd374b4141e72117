package vn.tiendo.plan.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who issues a plan: in the head, on the appendix, in the closing sentence, in the title. */
final class IssuerReader {

    private static final Pattern HEAD = Pattern.compile("([UỦ][YỶ] BAN NHÂN DÂN|UBND)(?:\\s+(\\p{Lu}[\\p{Lu}\\s]*))?");
    private static final Pattern LEVEL = Pattern
            .compile("(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH)\\s+\\p{Lu}[\\p{Lu}\\s]*");
    private static final Pattern OFFICE = Pattern.compile(
            "(SỞ|BAN|PHÒNG|VĂN PHÒNG|CHI CỤC|CỤC|TRUNG TÂM|THANH TRA|TRƯỜNG|BỆNH VIỆN|VIỆN)\\s\\p{Lu}[\\p{Lu}\\s,–-]*");
    private static final Pattern COLUMNS = Pattern.compile("\\s{2,}|\t+|\\|");

    private final List<Line> lines;
    private final int titleLine;
    private final String title;
    private @Nullable Line foundAt;

    IssuerReader(List<Line> lines, int titleLine, String title) {
        this.lines = lines;
        this.titleLine = titleLine;
        this.title = title;
    }

    @Nullable
    String read() {
        var issuer = inHead();
        issuer = issuer != null ? issuer : inLine("kem theo");
        issuer = issuer != null ? issuer : inClosing();
        issuer = issuer != null ? issuer : inTitle();
        return issuer;
    }

    /** The line that names the issuer, null before it was found. */
    @Nullable
    Line foundAt() {
        return foundAt;
    }

    private @Nullable String inHead() {
        for (int at = 0; at < titleLine; at++) {
            var left = COLUMNS.split(Markdown.strip(lines.get(at).raw()).strip(), 2)[0].strip();
            left = left.contains("CỘNG H") ? left.substring(0, left.indexOf("CỘNG H")).strip() : left;
            var match = HEAD.matcher(left);
            if (!match.matches()) {
                continue;
            }
            var unit = match.group(2) != null ? match.group(2) : nextLevel(at + 1);
            if (unit != null && LEVEL.matcher(unit.strip()).matches()) {
                foundAt = lines.get(at);
                var office = officeBelow(at + 1);
                return office != null ? office : UnitNames.fromCapitals(match.group(1) + " " + unit.strip());
            }
        }
        return null;
    }

    /** A department under the committee issues in its own name: "SỞ Y TẾ" below "UBND TỈNH NGHỆ AN". */
    private @Nullable String officeBelow(int from) {
        for (int at = from; at < titleLine && at < from + 5; at++) {
            var left = COLUMNS.split(Markdown.strip(lines.get(at).raw()).strip(), 2)[0].strip();
            left = left.contains("CỘNG H") ? left.substring(0, left.indexOf("CỘNG H")).strip() : left;
            if (OFFICE.matcher(left).matches()) {
                foundAt = lines.get(at);
                return asWrittenBelow(left);
            }
        }
        return null;
    }

    /** Capitals do not tell which letters of a name are capitals; the text does. */
    private String asWrittenBelow(String capitals) {
        var name = Pattern.compile(Pattern.quote(capitals), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (var line : lines.subList(titleLine, lines.size())) {
            var match = name.matcher(line.text());
            while (match.find()) {
                if (!Wrapping.isUpperCase(match.group())) {
                    return match.group().substring(0, 1).toUpperCase(Locale.ROOT) + match.group().substring(1);
                }
            }
        }
        return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    private @Nullable String nextLevel(int from) {
        for (int at = from; at < titleLine && at < from + 4; at++) {
            var left = COLUMNS.split(Markdown.strip(lines.get(at).raw()).strip(), 2)[0].strip();
            left = left.replaceFirst("\\s+Độc lập.*", "");
            if (LEVEL.matcher(left).matches()) {
                return left;
            }
        }
        return null;
    }

    private @Nullable String inLine(String foldedCue) {
        for (var line : lines) {
            if (line.text().startsWith("(") && line.folded().contains(foldedCue)) {
                var found = UnitNames.committeeIn(line.text());
                if (found != null) {
                    foundAt = line;
                    return found;
                }
            }
        }
        return null;
    }

    /** "Trên đây là Kế hoạch … của UBND xã …", which may be wrapped. */
    private @Nullable String inClosing() {
        for (int at = lines.size() - 1; at > titleLine; at--) {
            if (lines.get(at).folded().startsWith("tren day la")) {
                foundAt = lines.get(at);
                var closing = new StringBuilder();
                lines.subList(at, Math.min(lines.size(), at + 8)).stream().filter(line -> !line.isBlank())
                        .forEach(line -> Wrapping.append(closing, line.text()));
                return UnitNames.committeeIn(closing.toString());
            }
        }
        return null;
    }

    private @Nullable String inTitle() {
        var unit = UnitNames.unitIn(title);
        if (unit == null) {
            return null;
        }
        foundAt = lines.get(titleLine);
        boolean written = lines.stream().skip(titleLine).limit(80)
                .anyMatch(line -> line.text().contains("Ủy ban nhân dân"));
        return (written ? "Ủy ban nhân dân " : "UBND ") + unit;
    }
}
