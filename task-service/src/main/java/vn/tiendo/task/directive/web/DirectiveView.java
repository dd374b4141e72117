package vn.tiendo.task.directive.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.DirectiveItem;
import vn.tiendo.events.IssuedDocument;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.directive.Directive;

/** A directive as callers see it; what the members mean stands at {@link Directive}. */
record DirectiveView(String id, long version, String unit, IssuedDocument document, String title,
        List<DirectiveItem> items, String by, Instant at, Directive.@Nullable Withdrawal withdrawn) {

    static DirectiveView of(Stored<Directive> stored) {
        var directive = stored.state();
        return new DirectiveView(directive.id(), stored.version(), directive.unit(), directive.document(),
                directive.title(), directive.items(), directive.by(), directive.at(), directive.withdrawn());
    }
}
