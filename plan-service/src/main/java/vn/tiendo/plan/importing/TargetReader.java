package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the levels a plan sets. Results of years gone by, shares of money and grades ("mức độ 2") set none.
 */
final class TargetReader {

    private static final Pattern CLAUSE_END = Pattern.compile(";|[.!?](?=\\s+[-\\p{Lu}\\d“(]|\\s*$)");
    private static final int LONGEST_CLAUSE = 3_000;
    private static final Pattern YEAR = Pattern.compile("(?<!so voi )(?<!so voi cung ky )\\bnam (20\\d\\d)");
    private static final Pattern DONE = Pattern.compile("\\b(dat|da|la|ket qua|hoan thanh|tang|giam)\\b");
    private static final Pattern DONE_ANYWAY = Pattern.compile(
            "\\b(da dat|da co|dat duoc|ket qua dat|da hoan thanh|da giai quyet|da tiep nhan va giai quyet)\\b");
    private static final Pattern AIM = Pattern
            .compile("phan dau|duy tri|muc tieu|chi tieu|dam bao|bao dam|phai dat|tro len|toi thieu|it nhat");
    private static final Pattern MONEY = Pattern
            .compile("\\b(trieu|ty|nghin) dong|\\b(kinh phi|du toan|von|ngan sach|luong co so|chi thuong xuyen)\\b");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[-–+•\\s]|\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|[a-zđ][.)]\\s|(?:tiếp tục|duy trì|phấn đấu|đảm bảo|bảo đảm|giữ vững|yêu cầu|đến hết năm \\d{4},?|đến cuối năm \\d{4},?|trong năm \\d{4},?|năm \\d{4},?|có|đạt|để|và)(?![\\p{L}])[\\s:,]*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TRAILING = Pattern.compile(
            "(?:[\\s,.;:(]|(?<![\\p{L}])(?:đạt|là|có|ở mức|với|đối với|từ|đạt tỷ lệ|tỷ lệ|phải)(?![\\p{L}]))+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOUND = Pattern.compile("\\s+trở (?:lên|xuống)(?!\\p{L})");
    private static final Pattern AIM_CLAUSE = Pattern
            .compile(".*,\\s*(?=(?:phấn đấu|duy trì|đảm bảo|bảo đảm|tỷ lệ|mức độ)(?![\\p{L}]))");

    /** Tells where a stretch of the text read stands in the file. */
    interface Place {
        Draft.Source of(int from, int to);
    }

    private final @Nullable Integer year;
    private final List<Draft.Target> targets = new ArrayList<>();
    private boolean pastSection;

    TargetReader(@Nullable Integer year) {
        this.year = year;
    }

    List<Draft.Target> targets() {
        return targets;
    }

    void read(Paragraph paragraph) {
        if (Sections.isHeading(paragraph)) {
            pastSection = paragraph.folded()
                    .matches(".*(ket qua (thuc hien|dat duoc)|danh gia (ket qua|tinh hinh)|tinh hinh thuc hien).*")
                    && !paragraph.folded().contains("nam " + year);
        }
        if (!pastSection) {
            read(paragraph.text(), (from, to) -> paragraph.source(from, to, 0.9));
        }
    }

    void read(TaskRow task) {
        Place place = (from, to) -> new Draft.Source(null, task.source().firstLine(), task.source().lastLine(),
                task.content().substring(from, to).strip(), task.source().confidence());
        read(task.content(), place);
        var time = task.time();
        if (time != null) {
            for (var figure : Figure.in(time)) {
                var source = new Draft.Source(null, task.source().firstLine(), task.source().lastLine(), time,
                        task.source().confidence());
                add(figure, task.content() + ": " + time, task.content(), task.content() + " " + time, source);
            }
        }
    }

    private void read(String text, Place place) {
        var end = CLAUSE_END.matcher(text);
        int from = 0;
        var before = "";
        while (from < text.length()) {
            int to = end.find() ? end.end() : text.length();
            readClause(text, from, to, before, place);
            before = text.substring(Math.max(from, to - LONGEST_CLAUSE), to);
            from = to;
        }
    }

    private void readClause(String text, int from, int to, String before, Place place) {
        var clause = text.substring(from, to);
        if (clause.length() > LONGEST_CLAUSE || clause.chars().noneMatch(Character::isDigit)) {
            return;
        }
        var figures = Figure.in(clause);
        if (figures.isEmpty() || isPast(clause)) {
            return;
        }
        int start = 0;
        for (int at = 0; at < figures.size(); at++) {
            int stop = at + 1 < figures.size()
                    ? cut(clause, figures.get(at).end(), figures.get(at + 1).start())
                    : clause.length();
            var part = clause.substring(start, stop);
            var figure = figures.get(at);
            if (!isMoney(clause, figure) && !isChange(clause, figure)) {
                var subject = subject(clause.substring(start, figure.start()), clause.substring(figure.end(), stop));
                var words = IndicatorHint.code(part, figure.unitOfMeasure()) != null ? part : clause;
                boolean ofClauseBefore = subject.isEmpty();
                add(figure, tidy(part), ofClauseBefore ? subjectOf(before) : subject,
                        ofClauseBefore ? before + words : words,
                        place.of(from + start, from + stop));
            }
            start = stop;
        }
    }

    private void add(Figure figure, String wording, String subject, String words, Draft.Source source) {
        targets.add(new Draft.Target("g" + (targets.size() + 1), wording, figure.comparator(), figure.threshold(),
                figure.unitOfMeasure(),
                subject, IndicatorHint.code(words, figure.unitOfMeasure()), source));
    }

    /** Between two figures the later begins after the last comma, or right after the former. */
    private static int cut(String clause, int former, int later) {
        int comma = clause.lastIndexOf(',', later);
        int and = clause.lastIndexOf(" và ", later);
        return comma >= former ? comma + 1 : and >= former ? and : former;
    }

    private boolean isPast(String clause) {
        var folded = Folding.fold(clause);
        if (DONE_ANYWAY.matcher(folded).find() && !AIM.matcher(folded).find()) {
            return true;
        }
        var named = YEAR.matcher(folded);
        return year != null && named.find() && Integer.parseInt(named.group(1)) < year && DONE.matcher(folded).find()
                && !AIM.matcher(folded).find();
    }

    private static boolean isMoney(String clause, Figure figure) {
        var after = Folding.fold(clause.substring(figure.end(), Math.min(clause.length(), figure.end() + 30)));
        return figure.unitOfMeasure().equals("%")
                && (MONEY.matcher(after).find() || clause.substring(0, figure.start()).endsWith("chiếm "));
    }

    /** "tăng 10% so với năm 2025" is a change, no level. */
    private static boolean isChange(String clause, Figure figure) {
        var before = Folding.fold(clause.substring(Math.max(0, figure.start() - 20), figure.start()));
        var after = Folding.fold(clause.substring(figure.end(), Math.min(clause.length(), figure.end() + 12)));
        return before.matches(".*\\b(tang|giam)( them)?") && after.startsWith("so voi");
    }

    /** "Năm 2025 tỷ lệ … đạt 98%; phấn đấu 99%": the second clause speaks of what the first is about. */
    private static String subjectOf(String clause) {
        var figures = Figure.in(clause);
        return figures.isEmpty() ? tidy(clause) : subject(clause.substring(0, figures.getFirst().start()), "");
    }

    private static String subject(String before, String after) {
        var lead = AIM_CLAUSE.matcher(before.length() > 600 ? before.substring(before.length() - 600) : before)
                .replaceFirst("");
        var subject = TRAILING.matcher(lead).replaceFirst("").strip() + " " + after.strip();
        return tidy(LEADING.matcher(tidy(BOUND.matcher(subject).replaceAll(""))).replaceFirst(""));
    }

    private static String tidy(String text) {
        return Phrases.tidy(Offices.clean(text));
    }
}
