package vn.tiendo.kpi.submission;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** What the level above said of a version of the figures. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({@JsonSubTypes.Type(value = Review.Pending.class, name = "PENDING"),
    @JsonSubTypes.Type(value = Review.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = Review.Returned.class, name = "RETURNED")})
public sealed interface Review {

    /** Nothing yet. */
    record Pending() implements Review {}

    /** Accepted: official until a later version is. */
    record Approved(String by, Instant at) implements Review {}

    /** Sent back to the unit. */
    record Returned(String by, String reason, Instant at) implements Review {}
}
