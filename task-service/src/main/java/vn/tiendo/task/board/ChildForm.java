package vn.tiendo.task.board;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskStatus;

/** Children of a fan-out as they are written. */
final class ChildForm implements SheetForm<Child> {

    @Override
    public Document write(Child child) {
        var due = child.due();
        return new Document(VERSION, child.version()).append("unit", child.unit())
                .append("status", child.status().name()).append("progress", child.progress())
                .append("due", due == null ? null : due.toString()).append("late", child.late())
                .append("overdue", child.overdue());
    }

    @Override
    public Child read(String sheet, String task, Document child) {
        var due = child.getString("due");
        return new Child(task, child.getLong(VERSION), child.getString("unit"),
                TaskStatus.valueOf(child.getString("status")), child.getInteger("progress"),
                due == null ? null : LocalDate.parse(due), child.getBoolean("late"), child.getBoolean("overdue"));
    }

    @Override
    public long version(Child child) {
        return child.version();
    }

    /** The clock speaks to the boards. */
    @Override
    public @Nullable LocalDate due(Child child) {
        return null;
    }
}
