package vn.tiendo.report.rollup;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import vn.tiendo.events.RollUpCause;
import vn.tiendo.events.RollUpCause.Change;

/** Causes as documents; equal causes are equal documents. */
final class CauseDocuments {

    private CauseDocuments() {}

    static List<Document> documents(List<RollUpCause> causes) {
        return causes.stream()
                .map(cause -> new Document("unit", cause.unit()).append("change", cause.change().name())
                        .append("at", cause.at().toString()))
                .toList();
    }

    static List<RollUpCause> causes(List<Document> documents) {
        return documents.stream()
                .map(cause -> new RollUpCause(cause.getString("unit"), Change.valueOf(cause.getString("change")),
                        Instant.parse(cause.getString("at"))))
                .toList();
    }
}
