package vn.tiendo.task.initiative.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some initiatives of a list, the newest first.
 *
 * @param next to be sent as {@code cursor} for what follows, null at the end
 */
record InitiativePage(List<InitiativeView> items, @Nullable String next) {}
