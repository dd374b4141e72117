package vn.tiendo.plan.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.cascade.Cascades.Pair;
import vn.tiendo.plan.cascade.Links;

/**
 * Links as callers send and read them.
 *
 * @param parentPlan id of the parent plan; ignored when sent
 */
record LinksBody(@Nullable String parentPlan, @Nullable List<LinkBody> links) {

    /**
     * An item of the plan that implements one of the parent's.
     *
     * @param item for example {@code tasks/t7}
     * @param implemented for example {@code tasks/t3}
     * @param by who confirmed it; ignored when sent
     * @param at when; ignored when sent
     */
    record LinkBody(@Nullable String item, @Nullable String implemented, @Nullable String by, @Nullable Instant at) {}

    static LinksBody none() {
        return new LinksBody(null, List.of());
    }

    static LinksBody of(Links links) {
        return new LinksBody(links.parentPlan(), links.links().stream()
                .map(link -> new LinkBody(link.item(), link.implemented(), link.by(), link.at())).toList());
    }

    List<Pair> pairs() {
        return Items.each("links", links, (link, path) -> new Pair(Items.require(link.item(), path + ".item"),
                Items.require(link.implemented(), path + ".implemented")));
    }
}
