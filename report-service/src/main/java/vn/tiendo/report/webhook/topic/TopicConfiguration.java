package vn.tiendo.report.webhook.topic;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.report.live.LiveEvents;

/** How the topics are read. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    TopicTail topicTail(KafkaProperties kafka, LiveEvents events) {
        return new TopicTail(new Consumers(kafka.buildConsumerProperties()), new Telling(events));
    }

    @Bean
    TopicReader topicReader(TopicTail topicTail, KafkaProperties kafka, LiveEvents events) {
        var consumers = new Consumers(kafka.buildConsumerProperties());
        return new TopicReader(topicTail, new TopicPast(consumers, new Telling(events)), consumers);
    }
}
