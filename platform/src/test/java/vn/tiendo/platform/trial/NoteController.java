package vn.tiendo.platform.trial;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

@RestController
class NoteController {

    private final AggregateStore<Note> notes;
    private final Access access;

    NoteController(AggregateStore<Note> notes, Access access) {
        this.notes = notes;
        this.access = access;
    }

    record Amount(BigDecimal amount) {}

    @PutMapping("/api/notes/{unit}")
    ResponseEntity<Note> write(@PathVariable String unit, @RequestBody Amount body, Request request) {
        String user = access.mayWrite(unit).username();
        Stored<Note> saved = notes.change(unit, request, note -> {
            int writes = note == null ? 1 : note.writes() + 1;
            return Decision.of(new Note(unit, writes, body.amount()),
                    new ProgressReported(unit, unit, writes % 100, "note", user, Instant.EPOCH));
        });
        return ResponseEntity.ok().eTag(saved.entityTag()).body(saved.state());
    }

    @GetMapping("/api/notes/{unit}")
    ResponseEntity<Note> read(@PathVariable String unit) {
        access.mayRead(unit);
        Stored<Note> stored = notes.require(unit);
        return ResponseEntity.ok().eTag(stored.entityTag()).body(stored.state());
    }
}
