package vn.tiendo.platform.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** The last idempotency keys a document has seen, kept in the document itself so that effect and key are one write. */
final class StoredRequests {

    static final String FIELD = "requests";
    private static final int KEPT = 32;

    private StoredRequests() {}

    static boolean contains(Document document, Request request) {
        if (request.idempotencyKey() == null) {
            return false;
        }
        for (Document seen : document.getList(FIELD, Document.class, List.of())) {
            if (request.idempotencyKey().equals(seen.getString("key"))) {
                if (!String.valueOf(request.fingerprint()).equals(seen.getString("fingerprint"))) {
                    throw new Rejection(PlatformProblem.IDEMPOTENCY_KEY_REUSED).at("Idempotency-Key");
                }
                return true;
            }
        }
        return false;
    }

    static List<Document> with(Document document, Request request) {
        List<Document> seen = new ArrayList<>(document.getList(FIELD, Document.class, List.of()));
        if (request.idempotencyKey() != null) {
            seen.add(new Document("key", request.idempotencyKey()).append("fingerprint",
                    String.valueOf(request.fingerprint())));
        }
        return seen.size() > KEPT ? seen.subList(seen.size() - KEPT, seen.size()) : seen;
    }
}
