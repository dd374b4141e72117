package vn.tiendo.local.launcher;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record that was put aside. */
record DeadLetter(ConsumerRecord<byte[], byte[]> found) {

    /** What the user names it by, e.g. {@code tiendo.kpi.dlq-0-12}. */
    String id() {
        return "%s-%d-%d".formatted(found.topic(), found.partition(), found.offset());
    }

    /** The topic it came from. */
    String origin() {
        return found.topic().substring(0, found.topic().length() - ".dlq".length());
    }

    String type() {
        return header("ce_type");
    }

    String reason() {
        var cause = header("tiendo_reason");
        return cause.isEmpty() ? header("kafka_dlt-exception-message") : cause;
    }

    String body() {
        return found.value() == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }

    /** Readable headers, one a line. */
    List<String> headers() {
        return Stream.of(found.headers().toArray())
                .filter(header -> !header.key().matches("kafka_dlt-original-(partition|offset|timestamp)"))
                .map(header -> header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8)).toList();
    }

    private String header(String key) {
        var header = found.headers().lastHeader(key);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
