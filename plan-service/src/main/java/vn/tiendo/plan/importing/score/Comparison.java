package vn.tiendo.plan.importing.score;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.tiendo.plan.importing.score.Scores.Count;

/**
 * Compares a draft with what a person read. Only members the person wrote down count; an ellipsis in a text stands for any
 * words. What disagrees is listed, for the one who improves the importer.
 */
final class Comparison {

    private final JsonNode expected;
    private final JsonNode draft;
    private final Scores scores = new Scores();
    private final List<String> differences = new ArrayList<>();

    Comparison(JsonNode expected, JsonNode draft) {
        this.expected = expected;
        this.draft = draft;
        for (var kind : Kind.values()) {
            for (var member : kind.members()) {
                if (expected.has(member)) {
                    compare(kind, member);
                }
            }
        }
    }

    Scores scores() {
        return scores;
    }

    List<String> differences() {
        return differences;
    }

    private void compare(Kind kind, String member) {
        var wanted = expected.path(member);
        var read = draft.path(member);
        if (kind == Kind.DEADLINES) {
            items(kind, wanted.path("rules"), read.path("rules"));
        } else if (wanted.isArray()) {
            items(kind, wanted, read);
        } else {
            boolean nothing = read.isNull() || read.isMissingNode();
            boolean right = !wanted.isNull() && Texts.agree(wanted, read);
            scores.add(kind, new Count(wanted.isNull() ? 0 : 1, nothing ? 0 : 1, right ? 1 : 0));
            if (!right && !(wanted.isNull() && nothing)) {
                differences.add(member + ": expected " + wanted + ", read " + read);
            }
        }
    }

    private void items(Kind kind, JsonNode wanted, JsonNode read) {
        var left = new ArrayList<>(read.values());
        int right = 0;
        for (var item : wanted) {
            var match = left.stream().filter(candidate -> Texts.agree(item, candidate)).findFirst();
            match.ifPresent(left::remove);
            right += match.isPresent() ? 1 : 0;
            if (match.isEmpty()) {
                differences.add(kind.label() + ": not read " + item);
            }
        }
        left.forEach(item -> differences.add(kind.label() + ": not expected " + item));
        scores.add(kind, new Count(wanted.size(), read.size(), right));
    }
}
