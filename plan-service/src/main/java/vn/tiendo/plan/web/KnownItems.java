package vn.tiendo.plan.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.Plan;

/**
 * Items of the plan that a body changes, so that ids stay with their items.
 *
 * @param given ids that were given once and are never another item's
 * @param byWords ids of today's tasks by content and targets by wording
 */
record KnownItems(Set<String> given, Map<String, String> byWords) {

    static final KnownItems NONE = new KnownItems(Set.of(), Map.of());

    static KnownItems of(Plan plan) {
        var byWords = new HashMap<String, String>();
        plan.underWork().tasks().forEach(task -> byWords.putIfAbsent(task.content(), task.id()));
        plan.underWork().targets().forEach(target -> byWords.putIfAbsent(target.wording(), target.id()));
        return new KnownItems(plan.givenIds(), byWords);
    }
}
