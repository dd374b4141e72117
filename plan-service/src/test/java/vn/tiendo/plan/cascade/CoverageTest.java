package vn.tiendo.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.cascade.Coverage.CoveredItem;
import vn.tiendo.plan.cascade.Coverage.Implementation;

class CoverageTest {

    private static final List<String> UNITS = List.of("14758", "14797", "16681");

    @Test
    void a_task_is_covered_by_the_units_that_linked_to_it_and_missing_in_all_others() {
        var task = item("tasks/p1", child("a", "14758", link("tasks/t1", "tasks/p1"), link("tasks/t2", "tasks/p1")),
                child("b", "14797"));
        assertThat(task.implementedBy()).extracting(Implementation::unit).containsExactly("14758", "14758");
        assertThat(task.missing()).containsExactly("14797", "16681");
    }

    @Test
    void what_nobody_linked_is_missing_everywhere() {
        assertThat(item("tasks/p2", child("a", "14758", link("tasks/t1", "tasks/p1"))).missing())
                .containsExactlyElementsOf(UNITS);
    }

    @Test
    void a_target_below_the_one_it_implements_is_shown_as_weaker() {
        var target = item("targets/q1", child("a", "14758", link("targets/g1", "targets/q1")));
        assertThat(target.implementedBy()).singleElement().satisfies(by -> assertThat(by.weaker()).isTrue());
    }

    @Test
    void a_link_to_an_item_that_an_amendment_took_out_covers_nothing() {
        assertThat(item("tasks/p1", child("a", "14758", link("tasks/t9", "tasks/p1"))).implementedBy()).isEmpty();
    }

    @Test
    void units_with_a_plan_are_told_from_those_without() {
        var coverage = Coverage.of(Plans2026.province(), List.of(child("a", "14797")), UNITS);
        assertThat(coverage.withPlan()).containsExactly("14797");
        assertThat(coverage.units()).containsExactlyElementsOf(UNITS);
    }

    private static CoveredItem item(String id, Child... children) {
        return Coverage.of(Plans2026.province(), List.of(children), UNITS).items().stream()
                .filter(item -> item.item().id().equals(id)).findFirst().orElseThrow();
    }

    private static Child child(String plan, String unit, Link... links) {
        return new Child(plan, unit, PlanItem.of(Plans2026.commune()), List.of(links));
    }

    private static Link link(String item, String implemented) {
        return new Link(item, implemented, "an", Instant.EPOCH);
    }
}
