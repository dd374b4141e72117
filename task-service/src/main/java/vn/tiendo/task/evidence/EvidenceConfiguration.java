package vn.tiendo.task.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.store.Aggregates;

/** Where evidence and its files lie. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    Evidences evidences(Aggregates aggregates) {
        return new Evidences(aggregates.store("evidence", EvidenceItem.class, Topics.TASK));
    }

    @Bean
    StoredFiles evidenceStoredFiles(Aggregates aggregates) {
        return new StoredFiles(aggregates.database(), "evidenceFiles");
    }

    @Bean
    EvidenceFiles evidenceFiles(StoredFiles evidenceStoredFiles, VirusScan virusScan) {
        return new EvidenceFiles(evidenceStoredFiles, virusScan);
    }
}
