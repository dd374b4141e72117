package vn.tiendo.report.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.events.KpiEvent.TargetAssessed;
import vn.tiendo.events.PeriodicReportEvent;
import vn.tiendo.events.ReminderEvent.MissingReminded;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.ReportRequestEvent;
import vn.tiendo.events.ReportRequestEvent.AnswerReturned;
import vn.tiendo.events.ReportRequestEvent.ReportRequested;
import vn.tiendo.events.ReportRequestEvent.RequestAnswered;
import vn.tiendo.events.ReportRequestEvent.RequestExtended;
import vn.tiendo.events.ReportRequestEvent.RequestReminded;
import vn.tiendo.events.ReportRequestEvent.RequestWithdrawn;
import vn.tiendo.events.Standing;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.TaskEvent.TaskReassigned;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.stream.ReceivedEvent;

/** Which events are told outside, and how: with names beside codes, without figures of single units and names of users. */
@Component
public class LiveEvents {

    /** What is told outside lies in these. */
    public static final List<String> TOPICS = List.of(Topics.REPORT, Topics.KPI, Topics.TASK);

    private static final List<String> TOLD_OF_TASKS = List.of("taskId", "planId", "parent", "content", "due", "percent",
            "late", "from", "finding", "at");
    private static final List<String> TOLD_OF_REQUESTS = List.of("requestId", "asking", "title", "due", "late", "at");

    private final JsonMapper mapper = EventJson.mapper();
    private final LiveWording wording;

    LiveEvents(LiveWording wording) {
        this.wording = wording;
    }

    /** Empty for an event nobody outside is told of. */
    public Optional<LiveEvent> of(ReceivedEvent received) {
        return switch (received.event()) {
            case FiguresRolledUp rolled ->
                Optional.of(live(received, rolled.unit(), rolled.period(), indicators(rolled)));
            case TargetAssessed target ->
                Optional.of(live(received, target.unit(), target.period(), Set.of(target.indicator())));
            case SubmissionEvent sent -> Optional.of(live(received, sent.unit(), sent.period(), Set.of()));
            case PeriodicReportEvent report -> Optional.of(live(received, report.unit(), report.period(), Set.of()));
            case MissingReminded reminded ->
                Optional.of(live(received, reminded.parent(), reminded.period(), Set.of()));
            case TaskEvent task -> Optional.of(live(received, task));
            case ReportRequestEvent request -> Optional.of(live(received, request));
            default -> Optional.empty();
        };
    }

    /** That something happened to the task; what was written about it is for those who may read the task. */
    private LiveEvent live(ReceivedEvent received, TaskEvent task) {
        String former = switch (task) {
            case TaskHandedOver moved -> moved.from();
            case TaskReassigned moved -> moved.from();
            default -> task.unit();
        };
        return live(received, task.unit(), former.equals(task.unit()) ? Set.of() : Set.of(former), TOLD_OF_TASKS);
    }

    /** That something happened to the request; answers and who else is asked are for those who may read them. */
    private LiveEvent live(ReceivedEvent received, ReportRequestEvent request) {
        return switch (request) {
            case ReportRequested asked -> live(received, asked.asking(), Set.copyOf(asked.units()), TOLD_OF_REQUESTS);
            case RequestExtended asked -> live(received, asked.asking(), Set.copyOf(asked.units()), TOLD_OF_REQUESTS);
            case RequestWithdrawn asked -> live(received, asked.asking(), Set.copyOf(asked.units()), TOLD_OF_REQUESTS);
            case RequestReminded asked -> live(received, asked.asking(), Set.copyOf(asked.units()), TOLD_OF_REQUESTS);
            case RequestAnswered answer -> live(received, answer.unit(), Set.of(answer.asking()), TOLD_OF_REQUESTS);
            case AnswerReturned answer -> live(received, answer.unit(), Set.of(answer.asking()), TOLD_OF_REQUESTS);
        };
    }

    private LiveEvent live(ReceivedEvent received, String unit, Set<String> others, List<String> members) {
        ObjectNode data = mapper.createObjectNode().put("unit", unit).put("name", wording.unit(unit));
        ObjectNode told = mapper.valueToTree(received.event());
        data.setAll(told.retain(members));
        return new LiveEvent(received.metadata().id(), received.metadata().time(), unit, others, null, Set.of(),
                LiveNames.of(received.event()), data.toString());
    }

    private LiveEvent live(ReceivedEvent received, String unit, String period, Set<String> indicators) {
        ObjectNode data = mapper.createObjectNode().put("unit", unit).put("name", wording.unit(unit));
        data.setAll((ObjectNode) mapper.valueToTree(received.event()));
        data.remove("by");
        switch (received.event()) {
            case FiguresRolledUp _ -> wording.nameUnits(data.withArray("causes"), "name");
            case TargetAssessed target ->
                data.put("indicatorName", wording.indicator(target.indicator(), target.period()));
            case SubmissionEvent sent ->
                data.put("formName", wording.form(sent.form(), sent.period())).set("standing", held(sent.standing()));
            case MissingReminded _ -> wording.nameUnits(data.withArray("missing"), "unitName");
            default -> {
                // reports say all there is to say
            }
        }
        return new LiveEvent(received.metadata().id(), received.metadata().time(), unit, Set.of(), period, indicators,
                LiveNames.of(received.event()), data.toString());
    }

    /** Which figures a submission stands at; the figures themselves are asked for. */
    private ObjectNode held(Standing standing) {
        return mapper.createObjectNode().put("approved", standing.approved() != null)
                .put("pending", standing.pending() != null).put("estimated", standing.estimated() != null);
    }

    private static Set<String> indicators(FiguresRolledUp rolled) {
        Set<String> indicators = new TreeSet<>(rolled.official().keySet());
        indicators.addAll(rolled.provisional().keySet());
        var estimated = rolled.estimated();
        if (estimated != null) {
            indicators.addAll(estimated.keySet());
        }
        return indicators;
    }
}
