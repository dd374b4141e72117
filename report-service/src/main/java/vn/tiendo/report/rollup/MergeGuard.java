package vn.tiendo.report.rollup;

import org.bson.conversions.Bson;

/** Which stored contribution a new one may replace. */
public interface MergeGuard {

    /**
     * A filter on the node's document.
     *
     * @param field path of the child's contribution
     * @param seq sequence number of the new contribution
     */
    Bson replaceable(String field, long seq);
}
