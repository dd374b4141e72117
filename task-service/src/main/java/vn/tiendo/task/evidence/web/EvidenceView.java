package vn.tiendo.task.evidence.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EvidenceContent;
import vn.tiendo.events.EvidenceUse;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.evidence.EvidenceItem;
import vn.tiendo.task.evidence.EvidenceItem.Withdrawal;

/** Evidence as callers see it; what the members mean stands at {@link EvidenceItem}. */
record EvidenceView(String id, long version, String unit, @Nullable String unitName, EvidenceContent content,
        String note, String by, Instant at, List<EvidenceUse> serves, @Nullable Withdrawal withdrawn) {

    static EvidenceView of(Stored<EvidenceItem> stored, @Nullable String unitName) {
        var item = stored.state();
        return new EvidenceView(item.id(), stored.version(), item.unit(), unitName, item.content(), item.note(),
                item.by(), item.at(), item.serves(), item.withdrawn());
    }
}
