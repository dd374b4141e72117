package vn.tiendo.task.notice.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.events.MissingForm;
import vn.tiendo.events.ReminderEvent.MissingReminded;
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

/** Tells a unit, and who leads it, that the level above waits for figures. */
@Component
final class FiguresMissing implements EventHandler<MissingReminded> {

    private static final Duration NEWS = Duration.ofDays(30);

    private final Notices notices;
    private final Addressees addressees;
    private final UnitsReplica units;
    private final Clock clock;

    FiguresMissing(Notices notices, Addressees addressees, UnitsReplica units, Clock clock) {
        this.notices = notices;
        this.addressees = addressees;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Class<MissingReminded> eventType() {
        return MissingReminded.class;
    }

    @Override
    public void handle(MissingReminded event, EventMetadata metadata) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        if (!units.isReady()) {
            throw new OfficersNotReadYet();
        }
        var today = LocalDate.ofInstant(clock.instant(), Task.ZONE);
        for (var missing : event.missing()) {
            var told = List.of(notice(event, metadata.source().seq(), missing));
            notices.give(Recipient.unit(missing.unit()), told);
            notices.give(addressees.leader(missing.unit(), today), told);
        }
    }

    private static Notice notice(MissingReminded event, long round, MissingForm missing) {
        return new Notice("%s~%s~%s~%d".formatted(event.remindersId(), missing.unit(), missing.form(), round),
                NoticeKind.FIGURES_MISSING, missing.unit(),
                missing.unit() + "|" + missing.form() + "|" + event.period(),
                Map.of("form", missing.name(), "period", event.period()), Set.of(ChannelKind.values()));
    }
}
