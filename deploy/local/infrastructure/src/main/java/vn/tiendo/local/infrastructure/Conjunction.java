package vn.tiendo.local.infrastructure;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Set;

/** What must hold of single fields for a document to match a query; what else the query asks is left out. */
final class Conjunction {

    private Conjunction() {}

    /** Conditions of those fields, by field; of several on one field the first. */
    static Document on(Set<String> fields, Document query) {
        var conditions = new Document();
        collect(fields, query, conditions);
        return conditions;
    }

    private static void collect(Set<String> fields, Document query, Document conditions) {
        query.forEach((key, value) -> {
            if (fields.contains(key)) {
                conditions.putIfAbsent(key, value);
            } else if (key.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> collect(fields, (Document) part, conditions));
            }
        });
    }
}
