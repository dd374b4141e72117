package vn.tiendo.platform.trial;

import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.util.backoff.BackOff;

/** Leaves everything to the binder, as it comes. */
final class StockErrorHandling implements ListenerContainerWithDlqAndRetryCustomizer {

    @Override
    public boolean retryAndDlqInBinding(String destinationName, String group) {
        return true;
    }

    @Override
    public void configure(AbstractMessageListenerContainer<?, ?> container, String destinationName, String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> destination,
            @Nullable BackOff backOff) {}
}
