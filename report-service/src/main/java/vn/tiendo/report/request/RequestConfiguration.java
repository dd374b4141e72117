package vn.tiendo.report.request;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** Where requests and the answers to them are kept. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    AggregateStore<ReportRequest> reportRequestStore(Aggregates aggregates) {
        return aggregates.store("reportRequests", ReportRequest.class, Topics.REPORT).indexed("state.asking");
    }

    @Bean
    AggregateStore<RequestAnswer> requestAnswerStore(Aggregates aggregates) {
        return aggregates.store("requestAnswers", RequestAnswer.class, Topics.REPORT);
    }
}
