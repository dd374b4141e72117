package vn.tiendo.platform.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.observe.TraceContext;
import vn.tiendo.platform.store.PendingEvent;

/** The envelope: CloudEvents 1.0, Kafka protocol binding, binary mode, with the extension attribute {@code seq}. */
public final class CloudEventHeaders {

    static final String TYPE = "ce_type";
    static final String ID = "ce_id";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String SEQ = "ce_seq";

    private CloudEventHeaders() {}

    /** Writes the envelope of an event of {@code aggregate}, sent by the service {@code source}. */
    public static void write(Headers headers, String source, String aggregate, PendingEvent event) {
        put(headers, "ce_specversion", "1.0");
        put(headers, ID, event.id());
        put(headers, TYPE, event.type());
        put(headers, "ce_source", source);
        put(headers, SUBJECT, aggregate);
        put(headers, TIME, event.time());
        put(headers, SEQ, Long.toString(event.seq()));
        put(headers, "ce_dataschema", "urn:tiendo:event:" + event.type());
        put(headers, "content-type", "application/json");
        put(headers, TraceContext.HEADER, event.traceparent());
    }

    /** Value of a header, empty where there is none. */
    public static Optional<String> read(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
