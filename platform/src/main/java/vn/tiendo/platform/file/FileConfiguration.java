package vn.tiendo.platform.file;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The scanner that a service hands its uploads to. */
@AutoConfiguration
@EnableConfigurationProperties(VirusScanProperties.class)
public class FileConfiguration {

    @Bean
    @ConditionalOnMissingBean
    VirusScan virusScan(VirusScanProperties properties) {
        return properties.scanner();
    }
}
