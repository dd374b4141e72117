package vn.tiendo.task.board;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How the lines of a kind of sheets are written; a line holds its version as {@code v}. */
interface SheetForm<L> {

    String VERSION = "v";

    Document write(L line);

    L read(String sheet, String task, Document line);

    long version(L line);

    /** The day from which on the clock has something to say about the line, null where it never has. */
    @Nullable
    LocalDate due(L line);
}
