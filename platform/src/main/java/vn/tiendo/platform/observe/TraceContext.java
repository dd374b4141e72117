package vn.tiendo.platform.observe;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The W3C trace context of the work at hand. It travels from a request into the events it causes and on into their
 * effects, and stands in every log line as {@code traceId}.
 */
public final class TraceContext {

    /** Name of the HTTP and Kafka header. */
    public static final String HEADER = "traceparent";

    private static final String TRACE_ID = "traceId";
    private static final String TRACEPARENT = "traceparent";
    private static final Pattern FORMAT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TraceContext() {}

    /** Begins the trace of {@code traceparent}, or a new one where that is absent or malformed. */
    public static void begin(@Nullable String traceparent) {
        String trace = traceparent != null && FORMAT.matcher(traceparent).matches()
                ? traceparent.substring(3, 35)
                : random(16);
        MDC.put(TRACE_ID, trace);
        MDC.put(TRACEPARENT, "00-" + trace + "-" + random(8) + "-01");
    }

    /** Ends the trace of this thread. */
    public static void end() {
        MDC.remove(TRACE_ID);
        MDC.remove(TRACEPARENT);
    }

    /** The context to hand on, null outside of any. */
    public static @Nullable String currentOrNull() {
        return MDC.get(TRACEPARENT);
    }

    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
