package vn.tiendo.platform.stream;

import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import vn.tiendo.events.Topics;

/**
 * Error handling that cannot lose a record. The binder's own defaults do: they skip a record after its attempts, or
 * merely log a failed send to the dead letters. Here a passing failure holds the partition, a lasting one goes to
 * {@code <topic>.dlq}, and as long as that cannot be written the record is not acknowledged.
 */
final class LosslessErrorHandling implements ListenerContainerWithDlqAndRetryCustomizer {

    /** Header of a dead letter that names the root cause; the stack and the origin stand in {@code kafka_dlt-*}. */
    static final String REASON = "tiendo_reason";

    private final KafkaOperations<?, ?> deadLetters;
    private final ConsumptionProperties properties;

    LosslessErrorHandling(KafkaOperations<?, ?> deadLetters, ConsumptionProperties properties) {
        this.deadLetters = deadLetters;
        this.properties = properties;
    }

    @Override
    public boolean retryAndDlqInBinding(String destinationName, String group) {
        return false;
    }

    @Override
    public void configure(AbstractMessageListenerContainer<?, ?> container, String destinationName, String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> destination,
            @Nullable BackOff backOff) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(deadLetters,
                (message, e) -> new TopicPartition(Topics.deadLetters(message.topic()), message.partition()));
        recoverer.setFailIfSendResultIsError(true);
        recoverer.setHeadersFunction((message, e) -> reason(e));
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, limited());
        handler.setBackOffFunction((message, e) -> backOff(e));
        handler.setResetStateOnRecoveryFailure(false);
        container.setCommonErrorHandler(handler);
    }

    private static Headers reason(Exception e) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
        return new RecordHeaders().add(REASON, root.toString().getBytes(StandardCharsets.UTF_8));
    }

    private BackOff backOff(Exception e) {
        if (Failures.isUnreadable(e)) {
            return new FixedBackOff(0, 0);
        }
        return Failures.isTransient(e) ? unlimited() : limited();
    }

    private ExponentialBackOff unlimited() {
        ExponentialBackOff backOff = new ExponentialBackOff(properties.firstDelay().toMillis(), 2);
        backOff.setMaxInterval(properties.longestDelay().toMillis());
        return backOff;
    }

    private ExponentialBackOff limited() {
        ExponentialBackOff backOff = unlimited();
        backOff.setMaxAttempts(properties.attempts() - 1L);
        return backOff;
    }
}
