package vn.tiendo.platform.stream;

import java.lang.reflect.Type;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/** Hands records to the consumer function as they are, with their headers untouched. */
final class RawRecordConverter implements RecordMessageConverter {

    @Override
    public Message<?> toMessage(ConsumerRecord<?, ?> message, @Nullable Object acknowledgment,
            @Nullable Object consumer, @Nullable Type payloadType) {
        return new GenericMessage<>(message);
    }

    @Override
    public ProducerRecord<?, ?> fromMessage(Message<?> message, @Nullable String defaultTopic) {
        throw new UnsupportedOperationException("this service publishes through its outbox only");
    }
}
