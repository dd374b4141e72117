package vn.tiendo.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.platform.problem.Rejection;

class LinksTest {

    private static final Instant FIRST = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void a_link_that_stands_keeps_who_confirmed_it_and_when() {
        var before = confirmed(null, "parent", link("tasks/t1", "tasks/p1", "an", FIRST));
        var after = confirmed(before, "parent", link("tasks/t1", "tasks/p1", "binh", LATER),
                link("tasks/t2", "tasks/p1", "binh", LATER));
        assertThat(after.links()).containsExactly(link("tasks/t1", "tasks/p1", "an", FIRST),
                link("tasks/t2", "tasks/p1", "binh", LATER));
    }

    @Test
    void links_to_another_parent_plan_are_confirmed_anew() {
        var before = confirmed(null, "parent", link("tasks/t1", "tasks/p1", "an", FIRST));
        var after = confirmed(before, "another", link("tasks/t1", "tasks/p1", "binh", LATER));
        assertThat(after.links()).extracting(Link::by).containsExactly("binh");
    }

    @Test
    void the_same_link_twice_is_one() {
        var links = confirmed(null, "parent", link("tasks/t1", "tasks/p1", "an", FIRST),
                link("tasks/t1", "tasks/p1", "an", FIRST));
        assertThat(links.links()).hasSize(1);
    }

    @Test
    void an_item_that_neither_plan_has_is_refused_by_its_place() {
        assertThatThrownBy(() -> confirmed(null, "parent", link("tasks/t1", "tasks/p1", "an", FIRST),
                link("tasks/t1", "tasks/p9", "an", FIRST))).isInstanceOfSatisfying(Rejection.class, rejection -> {
                    assertThat(rejection.type()).isEqualTo(PlanProblem.UNKNOWN_ITEM);
                    assertThat(rejection.properties()).containsEntry("field", "links[1].implemented");
                });
    }

    @Test
    void a_task_does_not_implement_a_target() {
        assertThatThrownBy(() -> confirmed(null, "parent", link("tasks/t1", "targets/q1", "an", FIRST)))
                .isInstanceOfSatisfying(Rejection.class,
                        rejection -> assertThat(rejection.type()).isEqualTo(PlanProblem.KINDS_DIFFER));
    }

    private static Links confirmed(@org.jspecify.annotations.Nullable Links before, String parent, Link... links) {
        return Links.confirmed(before, parent, List.of(links), Plans2026.commune(), Plans2026.province());
    }

    private static Link link(String item, String implemented, String by, Instant at) {
        return new Link(item, implemented, by, at);
    }
}
