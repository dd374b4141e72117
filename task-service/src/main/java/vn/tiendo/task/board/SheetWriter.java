package vn.tiendo.task.board;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.work.SideBySide;

/**
 * Changes the sheets of one kind. A line is only ever replaced by one of a newer version, and a sheet only changed at
 * the revision that was read, so that any number of writers can meet at one.
 */
final class SheetWriter<L> {

    private final MongoCollection<Document> collection;
    private final SheetForm<L> form;
    private final SheetDocuments<L> documents;

    SheetWriter(MongoCollection<Document> collection, SheetForm<L> form) {
        this.collection = collection;
        this.form = form;
        this.documents = new SheetDocuments<>(form);
    }

    /** Puts lines onto sheets where no newer or equal one stands; returns whether any was put. */
    boolean put(Map<String, Map<String, L>> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        var known = versions(lines);
        var newer = new ArrayList<Runnable>();
        lines.forEach((id, wanted) -> {
            var there = known.getOrDefault(id, Map.of());
            if (wanted.entrySet().stream().anyMatch(line -> isNewer(line.getValue(), there.get(line.getKey())))) {
                newer.add(() -> put(id, wanted));
            }
        });
        SideBySide.run(newer);
        return !newer.isEmpty();
    }

    private boolean isNewer(L line, @Nullable Long there) {
        return there == null || form.version(line) > there;
    }

    private Map<String, Map<String, Long>> versions(Map<String, Map<String, L>> lines) {
        var fields = lines.values().stream().flatMap(wanted -> wanted.keySet().stream())
                .map(SheetDocuments::versionField).distinct().toList();
        var versions = new HashMap<String, Map<String, Long>>();
        collection.find(in("_id", lines.keySet())).batchSize(lines.size() + 1).projection(include(fields))
                .forEach(document -> versions.put(document.getString("_id"), SheetDocuments.versions(document)));
        return versions;
    }

    private void put(String id, Map<String, L> wanted) {
        while (true) {
            var document = collection.find(eq("_id", id)).first();
            if (document == null) {
                if (inserted(documents.write(id, wanted))) {
                    return;
                }
                continue;
            }
            var sheet = documents.read(document);
            var newer = wanted.entrySet().stream().filter(line -> {
                var there = sheet.lines().get(line.getKey());
                return there == null || form.version(line.getValue()) > form.version(there);
            }).collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (newer.isEmpty() || changed(sheet, newer, Set.of())) {
                return;
            }
        }
    }

    /** Takes lines off a sheet unless they are newer than those versions. */
    void remove(String id, Map<String, Long> versions) {
        while (true) {
            var document = collection.find(eq("_id", id)).first();
            if (document == null) {
                return;
            }
            var sheet = documents.read(document);
            var gone = versions.entrySet().stream().filter(task -> {
                var there = sheet.lines().get(task.getKey());
                return there != null && form.version(there) <= task.getValue();
            }).map(Map.Entry::getKey).collect(toSet());
            if (gone.isEmpty() || changed(sheet, Map.of(), gone)) {
                return;
            }
        }
    }

    /** Notes on a sheet that something of it was closed in that year. */
    void noteYear(String id, int year) {
        var noted = combine(addToSet(SheetDocuments.YEARS, year),
                set(SheetDocuments.REVISION, SheetDocuments.revision()));
        boolean there = collection.find(and(eq("_id", id), eq(SheetDocuments.YEARS, year))).first() != null
                || collection.updateOne(and(eq("_id", id), ne(SheetDocuments.YEARS, year)), noted)
                        .getMatchedCount() == 1;
        if (!there && !inserted(documents.write(id, Map.of()).append(SheetDocuments.YEARS, List.of(year)))) {
            noteYear(id, year);
        }
    }

    private boolean changed(Sheet<L> sheet, Map<String, L> put, Set<String> removed) {
        return collection.updateOne(and(eq("_id", sheet.id()), eq(SheetDocuments.REVISION, sheet.revision())),
                documents.change(sheet, put, removed)).getMatchedCount() == 1;
    }

    private boolean inserted(Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
