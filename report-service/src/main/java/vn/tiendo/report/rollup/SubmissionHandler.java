package vn.tiendo.report.rollup;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.events.RollUpCause;
import vn.tiendo.events.RollUpCause.Change;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.report.tally.Tally;

/** Takes a submission's newest standing into the numbers of its unit. */
@Component
class SubmissionHandler implements EventHandler<SubmissionEvent> {

    private final Nodes nodes;
    private final Roller roller;
    private final WatermarkAge age;

    SubmissionHandler(Nodes nodes, Roller roller, WatermarkAge age) {
        this.nodes = nodes;
        this.roller = roller;
        this.age = age;
    }

    @Override
    public Class<SubmissionEvent> eventType() {
        return SubmissionEvent.class;
    }

    @Override
    public void handle(SubmissionEvent event, EventMetadata metadata) {
        NodeId leaf = new NodeId(event.unit(), event.period());
        long seq = metadata.source().seq();
        nodes.merge(leaf, event.form(), new Contribution(seq, Tally.of(event.standing(), event.at(), seq),
                status(event), event.at()), List.of(new RollUpCause(event.unit(), change(event), event.at())));
        roller.changed(leaf);
        age.counted(metadata.time());
    }

    private static LeafStatus status(SubmissionEvent event) {
        return switch (event) {
            case FiguresSubmitted _ -> LeafStatus.SUBMITTED;
            case FiguresApproved _ -> LeafStatus.APPROVED;
            case FiguresReturned _ -> LeafStatus.RETURNED;
        };
    }

    private static Change change(SubmissionEvent event) {
        return switch (event) {
            case FiguresSubmitted _ -> Change.SUBMITTED;
            case FiguresApproved _ -> Change.APPROVED;
            case FiguresReturned _ -> Change.RETURNED;
        };
    }
}
