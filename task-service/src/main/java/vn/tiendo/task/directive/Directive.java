package vn.tiendo.task.directive;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.DirectiveEvent.DirectiveIssued;
import vn.tiendo.events.DirectiveEvent.DirectiveWithdrawn;
import vn.tiendo.events.DirectiveItem;
import vn.tiendo.events.IssuedDocument;

/**
 * A directive as it stands.
 *
 * @param unit code of the unit that issued it
 * @param withdrawn null as long as it is in force
 */
public record Directive(String id, String unit, IssuedDocument document, String title, List<DirectiveItem> items,
        String by, Instant at, @Nullable Withdrawal withdrawn) {

    /** Who withdrew it, when and why. */
    public record Withdrawal(String reason, String by, Instant at) {}

    static Directive of(DirectiveIssued e) {
        return new Directive(e.directiveId(), e.unit(), e.document(), e.title(), e.items(), e.by(), e.at(), null);
    }

    Directive evolve(DirectiveWithdrawn e) {
        return new Directive(id, unit, document, title, items, by, at, new Withdrawal(e.reason(), e.by(), e.at()));
    }

    /** Codes of all units that are concerned: who issued it and who is to do something. */
    public List<String> units() {
        return Stream.concat(Stream.of(unit), items.stream().flatMap(item -> item.units().stream())).distinct()
                .toList();
    }
}
