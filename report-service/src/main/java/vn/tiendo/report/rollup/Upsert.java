package vn.tiendo.report.rollup;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.result.UpdateResult;
import java.util.function.Supplier;

/** A guarded upsert: where the document exists and the guard holds it back, the insert meets the document's own id. */
final class Upsert {

    private Upsert() {}

    /**
     * Tries the upsert, and the plain update where somebody else inserted the document first.
     *
     * @return whether the document was changed or inserted
     */
    static boolean unlessPresent(Supplier<UpdateResult> upsert, Supplier<UpdateResult> update) {
        try {
            var _ = upsert.get();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return update.get().getMatchedCount() == 1;
        }
    }
}
