package vn.tiendo.task.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Lines whose writer is held up once, just before he writes. */
final class Stalling implements SheetForm<Line> {

    private final SheetForm<Line> form = new LineForm();
    private final Runnable meanwhile;
    private final List<Long> written = new ArrayList<>();

    Stalling(Runnable meanwhile) {
        this.meanwhile = meanwhile;
    }

    /** Versions that were written, or tried to be, in this order. */
    List<Long> written() {
        return written;
    }

    @Override
    public Document write(Line line) {
        written.add(line.version());
        if (written.size() == 1) {
            meanwhile.run();
        }
        return form.write(line);
    }

    @Override
    public Line read(String sheet, String task, Document line) {
        return form.read(sheet, task, line);
    }

    @Override
    public long version(Line line) {
        return form.version(line);
    }

    @Override
    public @Nullable LocalDate due(Line line) {
        return form.due(line);
    }
}
