package vn.tiendo.task.board;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Sheets as documents: lines by task id, and the first day on which the clock has something to say about one. */
final class SheetDocuments<L> {

    static final String REVISION = "revision";
    static final String YEARS = "years";
    static final String LINES = "lines";
    static final String DUE = "due";

    private final SheetForm<L> form;

    SheetDocuments(SheetForm<L> form) {
        this.form = form;
    }

    Sheet<L> read(Document document) {
        var id = document.getString("_id");
        var lines = new HashMap<String, L>();
        document.get(LINES, new Document()).forEach((key, line) -> {
            var task = task(key);
            lines.put(task, form.read(id, task, (Document) line));
        });
        return new Sheet<>(id, document.getString(REVISION), lines,
                new TreeSet<>(document.getList(YEARS, Integer.class, List.of())));
    }

    Document write(String id, Map<String, L> lines) {
        var written = new Document();
        lines.forEach((task, line) -> written.put(key(task), form.write(line)));
        var document = new Document("_id", id).append(REVISION, revision()).append(LINES, written);
        var due = firstDue(lines.values());
        return due == null ? document : document.append(DUE, due.toString());
    }

    Bson change(Sheet<L> sheet, Map<String, L> put, Set<String> removed) {
        var changes = new ArrayList<Bson>();
        put.forEach((task, line) -> changes.add(set(field(task), form.write(line))));
        removed.forEach(task -> changes.add(unset(field(task))));
        var due = firstDue(sheet.with(put, removed).values());
        changes.add(due == null ? unset(DUE) : set(DUE, due.toString()));
        changes.add(set(REVISION, revision()));
        return combine(changes);
    }

    private @Nullable LocalDate firstDue(Collection<L> lines) {
        return lines.stream().map(form::due).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    /** Versions of the lines in a document, by task. */
    static Map<String, Long> versions(Document document) {
        var versions = new HashMap<String, Long>();
        document.get(LINES, new Document())
                .forEach((key, line) -> versions.put(task(key), ((Document) line).getLong(SheetForm.VERSION)));
        return versions;
    }

    /** Never one that was there before, also after the collection was made anew. */
    static String revision() {
        return new ObjectId().toHexString();
    }

    static String versionField(String task) {
        return field(task) + "." + SheetForm.VERSION;
    }

    private static String field(String task) {
        return LINES + "." + key(task);
    }

    /** Field names may hold neither dots nor a leading dollar sign. */
    private static String key(String task) {
        return task.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    private static String task(String key) {
        return key.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
