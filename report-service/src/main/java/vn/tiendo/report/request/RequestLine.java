package vn.tiendo.report.request;

import java.time.Instant;
import java.util.List;

/** A request without what is asked. */
public record RequestLine(String asking, String title, Instant due, Instant at, RequestStatus status) {

    static final List<String> MEMBERS = List.of("asking", "title", "due", "at", "status");
}
