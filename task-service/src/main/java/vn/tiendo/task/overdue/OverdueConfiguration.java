package vn.tiendo.task.overdue;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.store.Tasks;

/** Triggers the sweep; the sweep itself knows no schedule. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OverdueConfiguration {

    @Bean
    OverdueSweep overdueSweep(Tasks tasks, Boards boards, Clock clock) {
        return new OverdueSweep(tasks, boards, clock);
    }

    @Bean
    SchedulingConfigurer overdueTrigger(OverdueSweep overdueSweep, OverdueProperties properties) {
        return schedule -> schedule.addFixedDelayTask(overdueSweep::sweep, properties.every());
    }
}
