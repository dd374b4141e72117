package vn.tiendo.task.notice.stream;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.ReportRequestEvent;
import vn.tiendo.events.ReportRequestEvent.AnswerReturned;
import vn.tiendo.events.ReportRequestEvent.ReportRequested;
import vn.tiendo.events.ReportRequestEvent.RequestAnswered;
import vn.tiendo.events.ReportRequestEvent.RequestExtended;
import vn.tiendo.events.ReportRequestEvent.RequestReminded;
import vn.tiendo.events.ReportRequestEvent.RequestWithdrawn;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.unit.UnitsReplica;
import vn.tiendo.task.Task;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.scan.Addressees;

/** Tells units, and who leads them, what is asked of them outside the calendar and what becomes of it. */
@Component
final class ReportRequestNews implements EventHandler<ReportRequestEvent> {

    private static final Duration NEWS = Duration.ofDays(30);
    private static final DateTimeFormatter HOUR = ofPattern("dd/MM/uuuu HH:mm").withZone(Task.ZONE);

    private final Notices notices;
    private final Addressees addressees;
    private final UnitsReplica replica;
    private final Units units;
    private final Clock clock;

    ReportRequestNews(Notices notices, Addressees addressees, UnitsReplica replica, Units units, Clock clock) {
        this.notices = notices;
        this.addressees = addressees;
        this.replica = replica;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Class<ReportRequestEvent> eventType() {
        return ReportRequestEvent.class;
    }

    @Override
    public void handle(ReportRequestEvent event, EventMetadata metadata) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        if (!replica.isReady()) {
            throw new OfficersNotReadYet();
        }
        var source = metadata.source();
        switch (event) {
            case ReportRequested e -> tell(e, source, NoticeKind.REPORT_REQUESTED, e.units(), due(e.due()));
            case RequestExtended e -> tell(e, source, NoticeKind.REPORT_REQUEST_EXTENDED, e.units(), due(e.due()));
            case RequestReminded e -> tell(e, source, NoticeKind.REPORT_REQUEST_REMINDED, e.units(), due(e.due()));
            case RequestWithdrawn e -> tell(e, source, NoticeKind.REPORT_REQUEST_WITHDRAWN, e.units(),
                    Map.of("reason", e.reason()));
            case AnswerReturned e -> tell(e, source, NoticeKind.REPORT_ANSWER_RETURNED, List.of(e.unit()),
                    Map.of("reason", e.reason()));
            case RequestAnswered _ -> {
            }
        }
    }

    private void tell(ReportRequestEvent event, Source source, NoticeKind kind, List<String> told,
            Map<String, String> said) {
        var values = new HashMap<>(said);
        values.put("title", event.title());
        values.put("asking", units.find(event.asking()).map(RegisteredUnit::name).orElse(event.asking()));
        var today = LocalDate.ofInstant(clock.instant(), Task.ZONE);
        for (var unit : told) {
            var notice = List.of(new Notice("%s~%s~e%d".formatted(source.aggregate(), unit, source.seq()), kind, unit,
                    event.requestId(), values, Set.of(ChannelKind.values())));
            notices.give(Recipient.unit(unit), notice);
            notices.give(addressees.leader(unit, today), notice);
        }
    }

    private static Map<String, String> due(Instant due) {
        return Map.of("deadline", HOUR.format(due));
    }
}
