package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tasks where there is no table: numbered paragraphs with labelled lines (Chủ trì, Phối hợp, Thời gian, Sản phẩm). */
final class LabelledTasks {

    private static final Pattern NUMBERED = Pattern.compile(
            "^(\\d{1,3}(?:\\.\\d{1,2}){0,3})\\s?[.)]?\\s+(\\S.*)|^([a-zđ])\\)\\s+(\\S.*)|^Nhiệm vụ\\s+(\\d{1,3})\\s?[.:]\\s*(\\S.*)");
    private static final Pattern ROMAN = Pattern.compile("^(?:PHẦN\\s+)?([IVX]{1,5})\\s?[.):-]?\\s+(\\S.*)");
    private static final String WORK = "(?:noi dung|nhiem vu|muc tieu|chi tieu|giai phap)";
    private static final Pattern ANY_WORK = Pattern
            .compile("(?:cac |mot so |nhung )?" + WORK + "(?:,? (?:va |- )?" + WORK
                    + ")*(?: (?:thuc hien|cu the|trong tam|chu yeu|chinh|trien khai|ke hoach|nam 20\\d\\d))*\\W*");
    private static final Pattern BULLET = Pattern.compile("^[-–+•]\\s*");

    private final List<TaskRow> tasks = new ArrayList<>();
    private final List<Paragraph> group = new ArrayList<>();
    private Draft.@Nullable Field field;

    static List<TaskRow> of(List<Paragraph> body) {
        var reader = new LabelledTasks();
        for (var paragraph : body) {
            if (Sections.isHeading(paragraph)) {
                reader.close();
                reader.heading(paragraph);
            } else {
                if (reader.opens(paragraph)) {
                    reader.close();
                }
                reader.group.add(paragraph);
            }
        }
        reader.close();
        return reader.tasks;
    }

    private boolean opens(Paragraph paragraph) {
        if (NUMBERED.matcher(paragraph.text()).matches()) {
            return true;
        }
        boolean bulleted = BULLET.matcher(paragraph.text()).find();
        var labels = TaskLabel.in(paragraph.text());
        return bulleted && labels.size() >= 2 && labels.getFirst().start() > 10;
    }

    private void heading(Paragraph paragraph) {
        var roman = ROMAN.matcher(paragraph.text());
        boolean named = roman.matches() && !ANY_WORK.matcher(Folding.fold(roman.group(2))).matches();
        field = named ? new Draft.Field(roman.group(1), Offices.clean(roman.group(2))) : null;
    }

    private void close() {
        if (!group.isEmpty()) {
            var first = group.getFirst();
            var numbered = NUMBERED.matcher(first.text());
            var number = !numbered.matches()
                    ? null
                    : numbered.group(1) != null
                            ? numbered.group(1)
                            : numbered.group(3) != null ? numbered.group(3) : numbered.group(5);
            int labels = group.stream().mapToInt(paragraph -> TaskLabel.in(paragraph.text()).size()).sum();
            if (labels >= 2) {
                tasks.add(task(number));
            } else if (labels == 0 && number != null && group.size() == 1 && first.text().length() < 200
                    && !Wrapping.isFinished(first.text())) {
                field = new Draft.Field(number, Offices.clean(rest(first.text())));
            }
            group.clear();
        }
    }

    private TaskRow task(@Nullable String number) {
        Map<Column, List<String>> cells = new EnumMap<>(Column.class);
        var read = new StringBuilder();
        var column = Column.CONTENT;
        for (var paragraph : group) {
            var text = read.isEmpty() ? rest(paragraph.text()) : paragraph.text();
            Wrapping.append(read, paragraph.text());
            column = spread(text, column, cells);
        }
        var content = String.join(" ", cells.getOrDefault(Column.CONTENT, List.of()));
        var source = new Draft.Source(null, group.getFirst().firstLine(), group.getLast().lastLine(), read.toString(),
                Garbling.doubt(read.toString(), 0.9));
        return new TaskRow(number, field, Phrases.tidy(content),
                Products.split(cells.getOrDefault(Column.PRODUCT, List.of())),
                Offices.split(cells.getOrDefault(Column.LEAD, List.of())),
                Offices.split(cells.getOrDefault(Column.COORDINATORS, List.of())),
                phrase(cells, Column.TIME), phrase(cells, Column.NOTE), source);
    }

    /** Puts what stands behind each label into its cell; what stands before the first goes on with the cell above. */
    private static Column spread(String text, Column open, Map<Column, List<String>> cells) {
        var column = open;
        int from = 0;
        for (var label : TaskLabel.in(text)) {
            put(cells, column, text.substring(from, label.start()));
            column = label.column();
            from = label.end();
        }
        put(cells, column, text.substring(from));
        return column;
    }

    private static void put(Map<Column, List<String>> cells, Column column, String text) {
        var clean = text.strip().replaceFirst("[\\s(;,]+$", "");
        boolean closing = clean.endsWith(")") && clean.indexOf('(') < 0;
        clean = closing ? clean.substring(0, clean.length() - 1) : clean;
        if (!BULLET.matcher(clean).replaceFirst("").isBlank()) {
            cells.computeIfAbsent(column, _ -> new ArrayList<>()).add(clean);
        }
    }

    private static @Nullable String phrase(Map<Column, List<String>> cells, Column column) {
        var phrases = cells.getOrDefault(column, List.of()).stream().map(phrase -> Offices.clean(Phrases.tidy(phrase)))
                .toList();
        return phrases.isEmpty() ? null : String.join("; ", phrases);
    }

    private static String rest(String text) {
        var numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) {
            return BULLET.matcher(text).replaceFirst("");
        }
        return numbered.group(2) != null
                ? numbered.group(2)
                : numbered.group(4) != null ? numbered.group(4) : numbered.group(6);
    }
}
