package vn.tiendo.task.commendation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list, the newest first.
 *
 * @param next to be sent as {@code cursor} for what follows, null at the end
 */
record CommendationPage(List<CommendationView> items, @Nullable String next) {}
