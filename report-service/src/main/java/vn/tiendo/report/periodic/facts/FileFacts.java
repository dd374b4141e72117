package vn.tiendo.report.periodic.facts;

import org.springframework.stereotype.Component;
import vn.tiendo.events.LateFileEvent;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Notes late procedure files and apologies for them. */
@Component
class FileFacts implements EventHandler<LateFileEvent> {

    private final FactBook book;

    FileFacts(FactBook book) {
        this.book = book;
    }

    @Override
    public Class<LateFileEvent> eventType() {
        return LateFileEvent.class;
    }

    @Override
    public void handle(LateFileEvent event, EventMetadata metadata) {
        var source = metadata.source();
        switch (event) {
            case LateFileEvent.LateFileEntered file ->
                book.note(file.unit(), new Fact.FileLate(file.fileId(), file.due()), source);
            case LateFileEvent.ApologyMade file ->
                book.note(file.unit(), new Fact.ApologyMade(file.fileId(), file.day()), source);
            case LateFileEvent.LateFileWithdrawn file ->
                book.note(file.unit(), new Fact.FileWithdrawn(file.fileId(), Days.of(file.at())), source);
            case LateFileEvent.OneStopTotalsEntered _ -> {
            }
        }
    }
}
