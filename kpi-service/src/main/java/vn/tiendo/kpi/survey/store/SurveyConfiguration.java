package vn.tiendo.kpi.survey.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.survey.OutsideIndices;
import vn.tiendo.kpi.survey.OutsideResults;
import vn.tiendo.kpi.survey.Survey;
import vn.tiendo.kpi.survey.Surveys;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** Puts the parts of surveys and outside indices together. */
@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    @Bean
    AggregateStore<Survey> surveyStore(Aggregates aggregates) {
        return aggregates.store("surveys", Survey.class, Topics.KPI).indexed("state.unit", "state.period");
    }

    @Bean
    Surveys surveys(AggregateStore<Survey> surveyStore) {
        return new Surveys(surveyStore);
    }

    @Bean
    SurveyList surveyList(AggregateStore<Survey> surveyStore) {
        return new SurveyList(surveyStore);
    }

    @Bean
    OutsideIndices outsideIndices(Aggregates aggregates) {
        return new OutsideIndices(aggregates.store("outsideResults", OutsideResults.class, Topics.KPI));
    }

    @Bean
    SourceFiles sourceFiles(Aggregates aggregates, VirusScan virusScan) {
        return new SourceFiles(new StoredFiles(aggregates.database(), "sourceFiles"), virusScan);
    }
}
