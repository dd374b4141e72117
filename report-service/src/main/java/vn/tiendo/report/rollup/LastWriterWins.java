package vn.tiendo.report.rollup;

import static com.mongodb.client.model.Filters.lt;

import org.bson.conversions.Bson;

/** Only an older contribution, or none, is replaced: repeated and late deliveries change nothing. */
final class LastWriterWins implements MergeGuard {

    @Override
    public Bson replaceable(long seq) {
        return lt(ContributionDocuments.SEQ, seq);
    }
}
