package vn.tiendo.platform.file;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * Files by their checksum, cut in parts so that each write is one small document; the last write is the head that says the file
 * is whole. A file is kept before the document that names it: nothing ever points to a missing file, and a file that nothing
 * names after all does no harm. The same bytes are kept once, whoever sends them.
 */
public final class StoredFiles {

    private static final int PART = 1 << 20;

    private final MongoCollection<Document> collection;

    /**
     * The files in a collection of a service's own database.
     *
     * @param collection plural noun, for example {@code planFiles}
     */
    public StoredFiles(MongoDatabase database, String collection) {
        this.collection = database.getCollection(collection);
    }

    /** Keeps a file, one part in memory at a time; once is enough. */
    public void keep(String checksum, InputStream file) throws IOException {
        if (collection.find(eq("_id", checksum)).first() != null) {
            return;
        }
        long size = 0;
        int parts = 0;
        for (var part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
            insert(new Document("_id", id(checksum, parts)).append("bytes", new Binary(part)));
            size += part.length;
            parts++;
        }
        insert(new Document("_id", checksum).append("size", size).append("parts", parts));
    }

    /**
     * Writes a file out, part by part.
     *
     * @throws Rejection not-found where there is none
     */
    public void write(String checksum, OutputStream out) throws IOException {
        var head = collection.find(eq("_id", checksum)).first();
        if (head == null) {
            throw new Rejection(PlatformProblem.NOT_FOUND).with("id", checksum);
        }
        for (int part = 0; part < head.getInteger("parts"); part++) {
            var document = Objects.requireNonNull(collection.find(eq("_id", id(checksum, part))).first());
            out.write(document.get("bytes", Binary.class).getData());
        }
    }

    private static String id(String checksum, int part) {
        return checksum + "/" + part;
    }

    private void insert(Document document) {
        try {
            collection.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
