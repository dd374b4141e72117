package vn.tiendo.report.rollup;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;

/** Only an older contribution, or none, is replaced: repeated and late deliveries change nothing. */
final class LastWriterWins implements MergeGuard {

    @Override
    public Bson replaceable(String field, long seq) {
        return or(exists(field, false), lt(field + ".seq", seq));
    }
}
