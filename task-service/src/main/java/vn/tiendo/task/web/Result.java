package vn.tiendo.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Proof;
import vn.tiendo.task.TaskCommand.SubmitResult;

/** Body of a submission: the evidence. */
record Result(@Nullable List<@Nullable Piece> evidence) {

    /**
     * One piece of evidence.
     *
     * @param id of an item of evidence filed before
     * @param text in words; may be left out where there is an item, its title stands then
     * @param product which of the task's products it proves, counted from 1; null for the result as a whole
     */
    record Piece(@Nullable String id, @Nullable String text, @Nullable Integer product) {}

    /** Ids of the items it names. */
    List<String> items() {
        return pieces().stream().filter(Objects::nonNull).map(Piece::id).filter(Objects::nonNull).distinct().toList();
    }

    /** The command; {@code titles} gives the title of an item. */
    SubmitResult toCommand(UnaryOperator<String> titles, String by, Instant at) {
        return new SubmitResult(pieces().stream().map(piece -> proof(piece, titles)).toList(), by, at);
    }

    private List<@Nullable Piece> pieces() {
        return evidence == null ? List.of() : evidence;
    }

    private static Proof proof(@Nullable Piece piece, UnaryOperator<String> titles) {
        if (piece == null) {
            return Proof.words("");
        }
        var id = piece.id();
        var text = piece.text() == null ? id == null ? "" : titles.apply(id) : piece.text();
        return new Proof(piece.product(), id, text);
    }
}
