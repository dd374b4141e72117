package vn.tiendo.report.periodic.facts;

import org.springframework.stereotype.Component;
import vn.tiendo.events.InitiativeEvent;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Notes initiatives that were recognised. */
@Component
class InitiativeFacts implements EventHandler<InitiativeEvent> {

    private final FactBook book;

    InitiativeFacts(FactBook book) {
        this.book = book;
    }

    @Override
    public Class<InitiativeEvent> eventType() {
        return InitiativeEvent.class;
    }

    @Override
    public void handle(InitiativeEvent event, EventMetadata metadata) {
        var source = metadata.source();
        switch (event) {
            case InitiativeEvent.InitiativeProposed proposed -> book.name(proposed.initiativeId(),
                    new Subject(proposed.title(), null, proposed.field()), source);
            case InitiativeEvent.InitiativeRecognised recognised -> book.note(recognised.unit(),
                    new Fact.InitiativeRecognised(recognised.initiativeId(), recognised.decision().number(),
                            recognised.decision().date(), Days.of(recognised.at())),
                    source);
            case InitiativeEvent.InitiativeRefused _,InitiativeEvent.InitiativeReplicated _ -> {
            }
        }
    }
}
