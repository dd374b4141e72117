package vn.tiendo.report.faulty;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.tiendo.report.rollup.MergeGuard;

/** Deduplication switched off: whatever is delivered last counts. */
@Component
public class LastDeliveryWins implements MergeGuard {

    @Override
    public Bson replaceable(long seq) {
        return Filters.empty();
    }
}
