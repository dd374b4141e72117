package vn.tiendo.platform.stream;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.messaging.Message;
import vn.tiendo.platform.observe.TraceContext;

/** Hands each record to the handlers of its event; skips types nobody here knows. */
final class EventDispatcher implements Consumer<Message<ConsumerRecord<?, byte[]>>> {

    private final List<EventHandler<?>> handlers;

    EventDispatcher(List<EventHandler<?>> handlers) {
        this.handlers = handlers;
    }

    @Override
    public void accept(Message<ConsumerRecord<?, byte[]>> message) {
        EventReader.read(message.getPayload()).ifPresent(this::dispatch);
    }

    private void dispatch(ReceivedEvent received) {
        TraceContext.begin(received.metadata().traceparent());
        try {
            handlers.forEach(handler -> offer(handler, received));
        } finally {
            TraceContext.end();
        }
    }

    private static <E> void offer(EventHandler<E> handler, ReceivedEvent received) {
        if (handler.eventType().isInstance(received.event())) {
            handler.handle(handler.eventType().cast(received.event()), received.metadata());
        }
    }
}
