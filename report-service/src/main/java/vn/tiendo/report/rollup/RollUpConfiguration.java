package vn.tiendo.report.rollup;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule by which contributions are merged. */
@Configuration(proxyBeanMethods = false)
class RollUpConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MergeGuard mergeGuard() {
        return new LastWriterWins();
    }
}
