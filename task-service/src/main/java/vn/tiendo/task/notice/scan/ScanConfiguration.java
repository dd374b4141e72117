package vn.tiendo.task.notice.scan;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.unit.UnitsReplica;
import vn.tiendo.platform.work.Rounds;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Line;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.policy.Policies;

/** Reminding from the boards. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    AggregateStore<Told> toldStore(Aggregates aggregates) {
        return aggregates.store("told", Told.class, Topics.TASK);
    }

    @Bean
    Addressees addressees(Offices offices, Units units) {
        return new Addressees(new RegisteredStaff(offices, units));
    }

    @Bean
    ReminderScan reminderScan(Boards boards, Policies policies, Superiors superiors, Addressees addressees,
            Notices notices, AggregateStore<Told> toldStore, WorkingCalendar calendar, Clock clock) {
        OpenWork work = (wanted, reader) -> boards.eachUnit(wanted, (unit, revision, lines) -> reader
                .accept(new UnitWork(unit, revision, lines.stream().map(ScanConfiguration::owed).toList())));
        return new ReminderScan(work, policies, superiors, calendar::of, addressees, notices,
                new Tellings(toldStore), clock);
    }

    /** While units and officers are still being read, nobody knows whom to tell. */
    @Bean
    Rounds reminderRounds(ReminderScan reminderScan, ScanProperties properties, UnitsReplica units) {
        return new Rounds("reminder-scan", properties.every(), () -> {
            if (units.isReady()) {
                reminderScan.scan();
            }
        });
    }

    private static OwedTask owed(Line line) {
        return new OwedTask(line.id(), line.content(), line.due(), line.owesResult(), line.office(), line.officer());
    }
}
