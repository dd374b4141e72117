package vn.tiendo.report.rollup;

import org.bson.conversions.Bson;

/** Which stored contribution a new one may replace. */
public interface MergeGuard {

    /**
     * A filter on the contribution's document.
     *
     * @param seq sequence number of the new contribution
     */
    Bson replaceable(long seq);
}
