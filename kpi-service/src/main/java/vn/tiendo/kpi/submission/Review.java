package vn.tiendo.kpi.submission;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the level above said of a version of the figures. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({@JsonSubTypes.Type(value = Review.Pending.class, name = "PENDING"),
    @JsonSubTypes.Type(value = Review.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = Review.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = Review.Recalled.class, name = "RECALLED"),
    @JsonSubTypes.Type(value = Review.Overtaken.class, name = "OVERTAKEN")})
public sealed interface Review {

    /** Nothing yet. */
    record Pending() implements Review {}

    /** Accepted by all who approve it: counts until a later version does. */
    record Approved(String by, Instant at) implements Review {}

    /**
     * Sent back to the unit.
     *
     * @param figures what is wrong with single figures, by code; null where nothing was said of one
     */
    record Returned(String by, String reason, @Nullable Map<String, String> figures, Instant at) implements Review {}

    /** Taken back by the unit before anybody said anything of it. */
    record Recalled(String by, Instant at) implements Review {}

    /** An estimate that nobody reviewed before official figures took its place. */
    record Overtaken(String by, Instant at) implements Review {}

    /** The outcome as it was known at a moment. */
    default Review knownAt(Instant moment) {
        var at = switch (this) {
            case Pending _ -> moment;
            case Approved approved -> approved.at();
            case Returned returned -> returned.at();
            case Recalled recalled -> recalled.at();
            case Overtaken overtaken -> overtaken.at();
        };
        return at.isAfter(moment) ? new Pending() : this;
    }
}
