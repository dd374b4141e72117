package vn.tiendo.kpi.late.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.late.LateFile;
import vn.tiendo.kpi.late.LateFileImport;
import vn.tiendo.kpi.late.LateFiles;
import vn.tiendo.kpi.late.OneStop;
import vn.tiendo.kpi.late.OneStops;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;

/** Puts the parts of the register together. */
@Configuration(proxyBeanMethods = false)
class LateConfiguration {

    @Bean
    AggregateStore<LateFile> lateFileStore(Aggregates aggregates) {
        return aggregates.store("lateFiles", LateFile.class, Topics.KPI).indexed("state.resolvedIn")
                .indexed("state.unsettled");
    }

    @Bean
    LateFiles lateFiles(AggregateStore<LateFile> lateFileStore) {
        return new LateFiles(lateFileStore);
    }

    @Bean
    LateFileList lateFileList(AggregateStore<LateFile> lateFileStore) {
        return new LateFileList(lateFileStore);
    }

    @Bean
    LateFileImport lateFileImport(LateFiles lateFiles) {
        return new LateFileImport(lateFiles);
    }

    @Bean
    OneStops oneStops(Aggregates aggregates) {
        return new OneStops(aggregates.store("oneStops", OneStop.class, Topics.KPI));
    }
}
