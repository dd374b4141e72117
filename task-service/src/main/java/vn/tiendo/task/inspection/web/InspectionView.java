package vn.tiendo.task.inspection.web;

import java.time.Instant;
import java.util.List;
import vn.tiendo.events.IssuedDocument;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.inspection.Inspection;
import vn.tiendo.task.inspection.Visit;

/** An inspection as callers see it, visits and findings of units they may see; the members stand at {@link Inspection}. */
record InspectionView(String id, long version, String unit, int year, String subject, IssuedDocument plan,
        List<String> members, List<Visit> visits, List<FindingView> findings, String by, Instant at) {

    static InspectionView of(Stored<Inspection> stored, Inspection seen, List<FindingView> findings) {
        return new InspectionView(seen.id(), stored.version(), seen.unit(), seen.year(), seen.subject(), seen.plan(),
                seen.members(), seen.visits(), findings, seen.by(), seen.at());
    }
}
