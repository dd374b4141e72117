package vn.tiendo.task.lead;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.contact.Presence;
import vn.tiendo.task.store.Tasks;

/** Triggers the sweep; the sweep itself knows no schedule. */
@Configuration(proxyBeanMethods = false)
class LeadConfiguration {

    @Bean
    LeadExaminer leadExaminer(Units units, Offices offices, Contacts contacts, LeadProperties properties) {
        return new LeadExaminer(units, offices,
                officer -> contacts.lastSeen(Recipient.inboxOf(officer)).map(Presence::at).orElse(null),
                properties.seenWithin());
    }

    @Bean
    LeadSweep leadSweep(Tasks tasks, Boards boards, LeadExaminer leadExaminer, Clock clock) {
        return new LeadSweep(tasks, boards, leadExaminer, clock);
    }

    @Bean
    SchedulingConfigurer leadTrigger(LeadSweep leadSweep, LeadProperties properties) {
        return schedule -> schedule.addFixedDelayTask(leadSweep::sweep, properties.every());
    }
}
