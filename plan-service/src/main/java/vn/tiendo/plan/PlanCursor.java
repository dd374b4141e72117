package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.model.Filters;
import java.util.Base64;
import java.util.Optional;
import org.bson.conversions.Bson;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Stored;

/** The last plan a reader has seen in the order newest first; the next page begins after it. */
record PlanCursor(String createdAt, String id) {

    static PlanCursor after(Stored<PlanOutline> plan) {
        return new PlanCursor(plan.state().createdAt().toString(), plan.id());
    }

    /**
     * Reads what {@link #token} wrote.
     *
     * @throws Rejection malformed-request where it is something else
     */
    static PlanCursor of(String token) {
        return decoded(token).map(text -> text.split(" ", 2)).filter(parts -> parts.length == 2)
                .map(parts -> new PlanCursor(parts[0], parts[1]))
                .orElseThrow(() -> new Rejection(PlatformProblem.MALFORMED_REQUEST).at("cursor"));
    }

    private static Optional<String> decoded(String token) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(token), UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((createdAt + " " + id).getBytes(UTF_8));
    }

    Bson filter() {
        return Filters.or(Filters.lt("state.createdAt", createdAt),
                Filters.and(Filters.eq("state.createdAt", createdAt), Filters.lt("_id", id)));
    }
}
