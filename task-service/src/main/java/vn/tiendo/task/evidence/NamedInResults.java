package vn.tiendo.task.evidence;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.events.EvidenceOfResult;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.evidence.EvidenceCommand.ProveResult;

/**
 * Evidence that a result names serves the task. It is said when the own event comes back, not in the request that handed the
 * result in: a crash between two writes cannot lose it.
 */
@Component
final class NamedInResults implements EventHandler<ResultSubmitted> {

    private final Evidences evidences;

    NamedInResults(Evidences evidences) {
        this.evidences = evidences;
    }

    @Override
    public Class<ResultSubmitted> eventType() {
        return ResultSubmitted.class;
    }

    @Override
    public void handle(ResultSubmitted event, EventMetadata metadata) {
        if (event.items() != null) {
            event.items().stream().map(EvidenceOfResult::evidence).filter(Objects::nonNull).distinct()
                    .forEach(id -> evidences.apply(id, metadata.source(), new ProveResult(event.taskId(), event.at())));
        }
    }
}
