package vn.tiendo.report.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One reader of the stream, written to by a virtual thread of its own; too slow a reader is cut, not waited for. */
final class Subscription {

    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<PlacedEvent> queue;
    private final Predicate<LiveEvent> wanted;
    private final Duration heartbeat;
    private volatile boolean open = true;

    Subscription(Predicate<LiveEvent> wanted, LiveProperties properties) {
        this.wanted = wanted;
        this.heartbeat = properties.heartbeat();
        this.queue = new LinkedBlockingQueue<>(properties.queue());
        emitter.onCompletion(this::close);
        emitter.onError(e -> close());
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOpen() {
        return open;
    }

    void offer(PlacedEvent event) {
        if (wants(event) && !queue.offer(event)) {
            close();
        }
    }

    /** Starts to write; {@code missed} come first, and where {@code reset} they could not all be kept. */
    void start(List<PlacedEvent> missed, boolean reset, Position position) {
        List<PlacedEvent> kept = missed.stream().filter(this::wants).toList();
        Thread.ofVirtual().name("live").start(() -> write(kept, reset, position));
    }

    private boolean wants(PlacedEvent event) {
        return wanted.test(event.event());
    }

    private void write(List<PlacedEvent> missed, boolean reset, Position position) {
        try {
            emitter.send(SseEmitter.event().id(position.toString()).name(reset ? "reset" : "hello").data("{}"));
            for (PlacedEvent event : missed) {
                send(event);
            }
            while (open) {
                PlacedEvent event = queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (event == null) {
                    emitter.send(SseEmitter.event().comment("alive"));
                } else {
                    send(event);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    private void send(PlacedEvent event) throws IOException {
        emitter.send(
                SseEmitter.event().id(event.after().toString()).name(event.event().name()).data(event.event().data()));
    }

    private void close() {
        open = false;
    }
}
