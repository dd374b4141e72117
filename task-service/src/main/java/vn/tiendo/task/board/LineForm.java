package vn.tiendo.task.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Gap;
import vn.tiendo.task.LeadFinding;
import vn.tiendo.task.TaskStatus;

/** Lines of boards as they are written: short names, and nothing where there is nothing to say. */
final class LineForm implements SheetForm<Line> {

    @Override
    public Document write(Line line) {
        var document = new Document(VERSION, line.version()).append("plan", line.planId())
                .append("content", line.content()).append("status", line.status().name());
        put(document, "no", line.number());
        put(document, "field", line.field());
        put(document, "leads", line.leads().isEmpty() ? null : line.leads());
        put(document, "office", line.office());
        put(document, "officer", line.officer());
        put(document, "due", text(line.due()));
        put(document, "occurrence", line.occurrence());
        put(document, "progress", line.progress() == 0 ? null : line.progress());
        put(document, "late", line.late() ? true : null);
        put(document, "overdue", line.overdue() ? true : null);
        put(document, "since", text(line.overdueSince()));
        put(document, "gaps", line.gaps().isEmpty() ? null : line.gaps().stream().map(Gap::name).toList());
        put(document, "parent", line.parent());
        put(document, "finding", line.finding() == null ? null : line.finding().name());
        put(document, "closed", text(line.closed()));
        return document;
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public Line read(String sheet, String task, Document line) {
        return new Line(task, line.getLong(VERSION), BoardId.parse(sheet).unit(), line.getString("plan"),
                line.getString("no"), line.getString("field"), line.getString("content"),
                line.getList("leads", String.class, List.of()), line.getString("office"),
                line.getString("officer"), parsed(line, "due", LocalDate::parse),
                line.getString("occurrence"), TaskStatus.valueOf(line.getString("status")),
                line.getInteger("progress", 0), line.getBoolean("late", false), line.getBoolean("overdue", false),
                parsed(line, "since", Instant::parse),
                line.getList("gaps", String.class, List.of()).stream().map(Gap::valueOf).toList(),
                line.getString("parent"), parsed(line, "finding", LeadFinding::valueOf),
                parsed(line, "closed", LocalDate::parse));
    }

    private static <T> @Nullable T parsed(Document line, String name, Function<String, T> parser) {
        var text = line.getString(name);
        return text == null ? null : parser.apply(text);
    }

    @Override
    public long version(Line line) {
        return line.version();
    }

    @Override
    public @Nullable LocalDate due(Line line) {
        return line.unnoticedDue();
    }
}
