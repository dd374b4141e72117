package vn.tiendo.task.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some evidence of a list, the newest first.
 *
 * @param next to be sent as {@code cursor} for what follows, null at the end
 */
record EvidencePage(List<EvidenceView> items, @Nullable String next) {}
