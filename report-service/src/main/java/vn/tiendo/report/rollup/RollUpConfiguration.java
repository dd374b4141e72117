package vn.tiendo.report.rollup;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.platform.store.ReadModels;

/** The rule by which contributions are merged, and what becomes of numbers that were built anew since. */
@Configuration(proxyBeanMethods = false)
class RollUpConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MergeGuard mergeGuard() {
        return new LastWriterWins();
    }

    @Bean
    ApplicationRunner oldGenerations(ReadModels readModels) {
        return _ -> {
            if (!readModels.isBuilding()) {
                readModels.dropOld();
            }
        };
    }
}
