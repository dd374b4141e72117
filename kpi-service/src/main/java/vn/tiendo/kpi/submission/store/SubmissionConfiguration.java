package vn.tiendo.kpi.submission.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.submission.BulkSubmissions;
import vn.tiendo.kpi.submission.Duties;
import vn.tiendo.kpi.submission.Histories;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.Units;

/** Puts the parts of submissions together. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

    @Bean
    AggregateStore<Submission> submissionStore(Aggregates aggregates) {
        return aggregates.store("submissions", Submission.class, Topics.KPI)
                .indexed("state.unit", "state.period");
    }

    @Bean
    Submissions submissions(AggregateStore<Submission> submissionStore) {
        return new Submissions(submissionStore);
    }

    @Bean
    Histories histories(AggregateStore<Submission> submissionStore) {
        return new Histories(submissionStore);
    }

    @Bean
    BulkSubmissions bulkSubmissions(AggregateStore<Submission> submissionStore, Histories histories) {
        return new BulkSubmissions(submissionStore, histories);
    }

    @Bean
    SubmissionList submissionList(AggregateStore<Submission> submissionStore) {
        return new SubmissionList(submissionStore);
    }

    @Bean
    Duties duties(Units units, Catalogue catalogue, WorkingCalendar calendar) {
        return new Duties(units, catalogue, calendar);
    }
}
