package vn.tiendo.report.periodic.facts;

import org.springframework.stereotype.Component;
import vn.tiendo.events.InspectionEvent;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Notes visits of those who inspect and what they found, for the inspected unit. */
@Component
class InspectionFacts implements EventHandler<InspectionEvent> {

    private final FactBook book;

    InspectionFacts(FactBook book) {
        this.book = book;
    }

    @Override
    public Class<InspectionEvent> eventType() {
        return InspectionEvent.class;
    }

    @Override
    public void handle(InspectionEvent event, EventMetadata metadata) {
        var source = metadata.source();
        switch (event) {
            case InspectionEvent.InspectionPlanned inspection -> book.name(inspection.inspectionId(),
                    new Subject(inspection.subject(), null, null), source);
            case InspectionEvent.VisitCarriedOut visit -> book.note(visit.inspected(), new Fact.Visited(
                    visit.inspectionId(), visit.unit(), visit.conclusion(), visit.day()), source);
            case InspectionEvent.FindingRecorded found -> book.note(found.inspected(),
                    new Fact.FindingMade(found.inspectionId() + "." + found.findingId(), found.kind(), found.text(),
                            found.due(), Days.of(found.at())),
                    source);
            case InspectionEvent.FindingSettled _,InspectionEvent.FindingWaived _ -> {
            }
        }
    }
}
