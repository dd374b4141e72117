package vn.tiendo.platform.store;

import org.bson.Document;

/** The last sequence number a document applied of each source, kept in the document the effect is in. */
final class AppliedSources {

    static final String FIELD = "applied";

    private AppliedSources() {}

    static long lastApplied(Document document, String aggregate) {
        Document applied = document.get(FIELD, Document.class);
        return applied == null ? 0 : applied.get(key(aggregate), 0L);
    }

    static Document with(Document document, Source source) {
        Document applied = new Document(document.get(FIELD, new Document()));
        applied.put(key(source.aggregate()), source.seq());
        return applied;
    }

    /** Field names may hold neither dots nor a leading dollar sign. */
    private static String key(String aggregate) {
        return aggregate.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }
}
