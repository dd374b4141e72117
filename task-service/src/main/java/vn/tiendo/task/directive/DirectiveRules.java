package vn.tiendo.task.directive;

import vn.tiendo.events.DirectiveEvent.DirectiveIssued;
import vn.tiendo.events.DirectiveItem;
import vn.tiendo.platform.problem.Rejection;

/** What a directive has to keep. Pure. */
final class DirectiveRules {

    private DirectiveRules() {}

    /** It asks for something; an office or a person is named only where one unit is to do it. */
    static void check(DirectiveIssued directive) {
        if (directive.items().isEmpty()) {
            throw new Rejection(DirectiveProblem.DIRECTIVE_WITHOUT_ITEMS).at("items");
        }
        for (int at = 0; at < directive.items().size(); at++) {
            check(directive.items().get(at), directive, "items[" + at + "]");
        }
    }

    private static void check(DirectiveItem item, DirectiveIssued directive, String path) {
        if (item.units().size() > 1 && (item.office() != null || item.officer() != null)) {
            throw new Rejection(DirectiveProblem.LEAD_OF_SEVERAL_UNITS).at(path);
        }
        var due = item.due();
        if (due != null && due.isBefore(directive.document().date())) {
            throw new Rejection(DirectiveProblem.DUE_BEFORE_ISSUE).at(path + ".due").with("due", due.toString());
        }
    }

    static void requireInForce(Directive directive) {
        if (directive.withdrawn() != null) {
            throw new Rejection(DirectiveProblem.DIRECTIVE_WITHDRAWN).with("id", directive.id());
        }
    }
}
