package vn.tiendo.task.notice.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.events.WebhookEvent.WebhookDisabled;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.platform.unit.UnitsReplica;
import vn.tiendo.task.Task;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.scan.Addressees;

/** Tells a unit, and who leads it, that a program of theirs gets no events any more. */
@Component
final class WebhookSilenced implements EventHandler<WebhookDisabled> {

    private static final Duration NEWS = Duration.ofDays(30);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm")
            .withZone(Task.ZONE);

    private final Notices notices;
    private final Addressees addressees;
    private final UnitsReplica units;
    private final Clock clock;

    WebhookSilenced(Notices notices, Addressees addressees, UnitsReplica units, Clock clock) {
        this.notices = notices;
        this.addressees = addressees;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Class<WebhookDisabled> eventType() {
        return WebhookDisabled.class;
    }

    @Override
    public void handle(WebhookDisabled event, EventMetadata metadata) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        if (!units.isReady()) {
            throw new OfficersNotReadYet();
        }
        var told = List.of(notice(event, metadata.source().seq()));
        notices.give(Recipient.unit(event.unit()), told);
        notices.give(addressees.leader(event.unit(), LocalDate.ofInstant(clock.instant(), Task.ZONE)), told);
    }

    private static Notice notice(WebhookDisabled event, long time) {
        return new Notice("webhook-disabled~%s~%d".formatted(event.webhook(), time), NoticeKind.WEBHOOK_DISABLED,
                event.unit(), event.webhook(),
                Map.of("name", event.name(), "reason", event.reason(), "since", MINUTE.format(event.failingSince())),
                Set.of(ChannelKind.values()));
    }
}
