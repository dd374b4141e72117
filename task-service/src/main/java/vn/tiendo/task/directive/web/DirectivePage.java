package vn.tiendo.task.directive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some directives, the newest first.
 *
 * @param next to be sent as {@code cursor} for what follows, null at the end
 */
record DirectivePage(List<DirectiveView> items, @Nullable String next) {}
