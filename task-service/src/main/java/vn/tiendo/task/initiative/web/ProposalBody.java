package vn.tiendo.task.initiative.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.InitiativeEvent.InitiativeProposed;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Body of a proposal; what the members mean stands at {@link vn.tiendo.task.initiative.Initiative}. */
record ProposalBody(InitiativeProposed.@Nullable Kind kind, @Nullable String title, @Nullable String field,
        @Nullable String change, @Nullable String effect, @Nullable List<@Nullable String> authors,
        @Nullable List<@Nullable String> evidence) {

    private static final int MOST = 20;

    InitiativeProposed toEvent(String id, String unit, String by, Instant at) {
        var names = Fields.lines("authors", authors, MOST);
        if (names.isEmpty()) {
            throw new Rejection(PlatformProblem.FIELD_MISSING).at("authors");
        }
        return new InitiativeProposed(id, unit, Fields.required("kind", kind),
                Fields.text("title", title, Fields.LINE), Fields.text("field", field, Fields.LINE),
                Fields.text("change", change, Fields.PARAGRAPH), Fields.text("effect", effect, Fields.PARAGRAPH), names,
                Fields.lines("evidence", evidence, MOST), by, at);
    }
}
