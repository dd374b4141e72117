package vn.tiendo.report.rollup;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresLocked;
import vn.tiendo.events.KpiEvent.FiguresPassedOn;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresReopened;
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
                status(event), event.at()), causes(event));
        roller.changed(leaf);
        age.counted(metadata.time());
    }

    /** How the official figures stand: a unit that only estimated has not sent any. */
    private static LeafStatus status(SubmissionEvent event) {
        boolean nothingOfficial = event.standing().approved() == null && event.standing().pending() == null;
        return switch (event) {
            case FiguresSubmitted _,FiguresPassedOn _ ->
                nothingOfficial ? LeafStatus.MISSING : LeafStatus.SUBMITTED;
            case FiguresApproved _,FiguresLocked _ -> nothingOfficial ? LeafStatus.MISSING : LeafStatus.APPROVED;
            case FiguresReturned _,FiguresReopened _ -> LeafStatus.RETURNED;
            case FiguresRecalled _ -> nothingOfficial ? LeafStatus.MISSING : LeafStatus.APPROVED;
        };
    }

    /** Empty where no number moved. */
    private static List<RollUpCause> causes(SubmissionEvent event) {
        return switch (event) {
            case FiguresSubmitted _ -> List.of(cause(event, Change.SUBMITTED));
            case FiguresApproved _ -> List.of(cause(event, Change.APPROVED));
            case FiguresReturned _ -> List.of(cause(event, Change.RETURNED));
            case FiguresRecalled _ -> List.of(cause(event, Change.RECALLED));
            case FiguresPassedOn _,FiguresLocked _,FiguresReopened _ -> List.of();
        };
    }

    private static RollUpCause cause(SubmissionEvent event, Change change) {
        return new RollUpCause(event.unit(), change, event.at());
    }
}
