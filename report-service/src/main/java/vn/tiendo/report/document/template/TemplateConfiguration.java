package vn.tiendo.report.document.template;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.Units;

/** Where templates are kept. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    Templates templates(Aggregates aggregates, VirusScan virusScan, Units units) {
        return new Templates(aggregates.store("reportTemplates", OwnTemplate.class, Topics.REPORT),
                new StoredFiles(aggregates.database(), "templateFiles"), virusScan, units);
    }
}
