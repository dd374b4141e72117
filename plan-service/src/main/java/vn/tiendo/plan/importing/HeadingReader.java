package vn.tiendo.plan.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads number, date, place, title, period and issuer of a plan. */
final class HeadingReader {

    private static final Pattern NUMBER = Pattern.compile(
            "[Ss][ốỐ]\\s*:?\\s*(\\d{0,5})\\s*/\\s*((?:\\d{4}/)?[A-ZĐ][A-ZĐa-z]*(?:\\s?[-–]\\s?[A-ZĐ][A-ZĐa-z&.]*)*)");
    private static final Pattern PLACE = Pattern
            .compile("(\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,5}),\\s*ngày");
    private static final Pattern ATTACHED = Pattern.compile(".*(kem theo|ban hanh).{0,20}(ke hoach|quyet dinh) so.*");
    private static final Pattern PREAMBLE = Pattern.compile(
            "^(can cu|thuc hien|theo|tiep tuc|nham|de |xet|uy ban nhan dan|ubnd|ngay \\d|[ivx]+[.)] |\\d+[.)] |phan ).*");
    private static final Pattern CITES = Pattern
            .compile(".*(\\bso \\d|\\d/|nghi quyet|quyet dinh|nghi dinh|chi thi).*");

    private final List<Line> lines;
    private final int titleLine;
    private final Map<String, Draft.Source> sources = new HashMap<>();

    HeadingReader(List<Line> lines, int titleLine) {
        this.lines = lines;
        this.titleLine = titleLine;
    }

    Heading read() {
        int titleEnd = titleEnd();
        var title = title(titleEnd);
        var number = firstIn("number", this::number);
        var date = issuedOn();
        var period = period(title);
        var about = Folding.fold(title);
        var kind = about.contains("tuyen truyen") && !about.contains("va tuyen truyen")
                ? Draft.Kind.PROPAGANDA
                : Draft.Kind.REFORM;
        var issuer = new IssuerReader(lines, titleLine, title);
        var name = issuer.read();
        if (name != null) {
            note("issuer", issuer.foundAt());
        }
        sources.put("title", Paragraph.of(lines.subList(titleLine, Math.min(titleEnd, lines.size())).stream()
                .filter(line -> !line.isBlank()).toList()).source(0.95));
        return new Heading(name, kind, number, date, firstIn("place", this::place),
                title, period, titleEnd, Map.copyOf(sources));
    }

    private int titleEnd() {
        int taken = 0;
        int at = titleLine + 1;
        boolean titleOnFirst = lines.get(titleLine).text().split(" ").length > 3;
        for (; at < lines.size() && taken < 5; at++) {
            var line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            boolean preamble = PREAMBLE.matcher(line.folded()).matches()
                    && (taken > 0 || titleOnFirst || CITES.matcher(line.folded()).matches()
                            || Wrapping.startsItem(line.text()));
            if (preamble || line.text().length() > 220 || line.text().startsWith("(") || (taken > 0 && endsTitle(at))) {
                break;
            }
            taken++;
        }
        return at;
    }

    /** After the year is named and a blank line stands, the title is over. */
    private boolean endsTitle(int at) {
        boolean gap = lines.get(at - 1).isBlank();
        boolean yearNamed = Period.in(title(at)) != null;
        return gap && yearNamed && !Wrapping.startsSmall(lines.get(at).text())
                && !Wrapping.isUpperCase(lines.get(at).text());
    }

    private String title(int end) {
        var title = new StringBuilder();
        for (var line : lines.subList(titleLine, Math.min(end, lines.size()))) {
            if (!line.isBlank()) {
                Wrapping.append(title, line.text());
            }
        }
        var words = title.toString().split(" ", 3);
        return words.length < 3 ? "" : words[2].strip();
    }

    private @Nullable Period period(String title) {
        var period = Period.in(title);
        note("period", period == null ? null : lines.get(titleLine));
        for (int at = titleLine; period == null && at < lines.size() && at < titleLine + 60; at++) {
            var line = lines.get(at);
            boolean enacting = line.folded().contains("nhu sau") || ATTACHED.matcher(line.folded()).matches();
            period = enacting ? Period.in(line.text()) : null;
            note("period", period == null ? null : line);
        }
        return period;
    }

    private @Nullable LocalDate issuedOn() {
        var head = head();
        for (int at = 0; at < head.size(); at++) {
            var line = head.get(at);
            if (line.folded().contains(", ngay")) {
                var date = Dates.first(line.text() + (at + 1 < head.size() ? " " + head.get(at + 1).text() : ""));
                note("issuedOn", date == null ? null : line);
                return date;
            }
        }
        var attached = attached();
        var date = attached == null ? null : Dates.first(attached.text());
        note("issuedOn", date == null ? null : attached);
        return date;
    }

    private void note(String member, @Nullable Line line) {
        if (line != null) {
            sources.put(member, line.source(0.95));
        }
    }

    private @Nullable String number(Line line) {
        var match = NUMBER.matcher(line.text());
        return match.find() && !match.group(1).isEmpty()
                ? match.group(1) + "/" + match.group(2).replace(" ", "")
                : null;
    }

    private @Nullable String place(Line line) {
        var numberEnd = NUMBER.matcher(line.text());
        var match = PLACE.matcher(line.text());
        return match.find(numberEnd.find() ? numberEnd.end() : 0) ? match.group(1) : null;
    }

    /** Tries the lines above the title, then the one that says what an appendix belongs to. */
    private @Nullable String firstIn(String member, Function<Line, @Nullable String> read) {
        for (var line : head()) {
            var value = read.apply(line);
            if (value != null) {
                note(member, line);
                return value;
            }
        }
        var attached = attached();
        var value = attached == null ? null : read.apply(attached);
        if (value != null) {
            note(member, attached);
        }
        return value;
    }

    private List<Line> head() {
        var head = new ArrayList<Line>();
        for (int at = titleLine - 1; at >= 0 && head.size() < 40; at--) {
            if (!lines.get(at).isBlank()) {
                head.addFirst(lines.get(at));
            }
        }
        return head;
    }

    private @Nullable Line attached() {
        return lines.stream().skip(titleLine)
                .filter(line -> line.text().startsWith("(") && ATTACHED.matcher(line.folded()).matches())
                .findFirst().orElse(null);
    }
}
