package vn.tiendo.report.periodic;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.stream.ReadingProgress;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.unit.UnitsReplica;
import vn.tiendo.report.periodic.calendar.CalendarRule;
import vn.tiendo.report.periodic.calendar.ReportCalendar;

/** Where reports are kept, by which calendar, and what triggers their opening. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PeriodicConfiguration {

    @Bean
    AggregateStore<PeriodicReport> periodicReports(Aggregates aggregates) {
        return aggregates.store("periodicReports", PeriodicReport.class, Topics.REPORT).indexed("state.unit")
                .indexed("state.freezesAfter");
    }

    @Bean
    ReportCalendar reportCalendar(PeriodicProperties properties) throws IOException {
        try (var rules = properties.calendar().getInputStream()) {
            return new ReportCalendar(Arrays.asList(EventJson.mapper().readValue(rules, CalendarRule[].class)));
        }
    }

    @Bean
    ReportSweep reportSweep(AggregateStore<PeriodicReport> periodicReports, ReportCalendar reportCalendar,
            WorkingCalendar workingCalendar, ExpectedUnits expected, Preparation preparation,
            PeriodicProperties properties) {
        return new ReportSweep(periodicReports, reportCalendar, workingCalendar, expected, preparation,
                properties.lookBackDays());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "tiendo.read-model.building", havingValue = false, matchIfMissing = true)
    SchedulingConfigurer reportTrigger(ReportSweep reportSweep, Units units, UnitsReplica unitsReplica,
            ReadingProgress progress, Clock clock, PeriodicProperties properties) {
        var readiness = new SweepReadiness(unitsReplica, progress, clock.instant());
        var rounds = new SweepRounds(reportSweep::sweep, readiness::on, units::changes, clock, properties.every());
        return schedule -> schedule.addFixedDelayTask(rounds::round, SweepRounds.LOOK_EVERY);
    }
}
