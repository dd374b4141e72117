package vn.tiendo.platform.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads status and headers of an answer, and no more of it than that. */
final class AnswerHead {

    private static final int LONGEST = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");
    private static final String RETRY_AFTER = "retry-after:";
    private static final int NO_HINT_ENDS = 200;

    private AnswerHead() {}

    /**
     * The answer; hints that precede it (status 1xx) are skipped.
     *
     * @throws ProtocolException where it is no HTTP, or a head longer than 16 KiB
     */
    static WebhookAnswer.Answered read(InputStream input, Instant now) throws IOException {
        int budget = LONGEST;
        while (true) {
            var lines = head(input, budget);
            budget -= lines.stream().mapToInt(String::length).sum() + 1;
            int status = status(lines.getFirst());
            if (status >= NO_HINT_ENDS) {
                return new WebhookAnswer.Answered(status, retryAfter(lines, now));
            }
        }
    }

    private static List<String> head(InputStream input, int budget) throws IOException {
        List<String> lines = new ArrayList<>();
        int left = budget;
        String line = line(input, left);
        do {
            lines.add(line);
            left -= line.length() + 1;
            line = line(input, left);
        } while (!line.isEmpty());
        return lines;
    }

    private static String line(InputStream input, int budget) throws IOException {
        var line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0 || line.length() >= budget) {
                throw new ProtocolException(next < 0 ? "the answer broke off" : "the head of the answer is too long");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    private static int status(String line) throws ProtocolException {
        var status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new ProtocolException("no HTTP answer");
        }
        return Integer.parseInt(status.group(1));
    }

    private static @Nullable Duration retryAfter(List<String> lines, Instant now) {
        return lines.stream().filter(line -> line.regionMatches(true, 0, RETRY_AFTER, 0, RETRY_AFTER.length()))
                .findFirst().map(line -> wait(line.substring(RETRY_AFTER.length()).strip(), now)).orElse(null);
    }

    /** Seconds or a date; anything else says nothing. */
    private static @Nullable Duration wait(String written, Instant now) {
        if (written.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(written));
        }
        try {
            return Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written)));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
