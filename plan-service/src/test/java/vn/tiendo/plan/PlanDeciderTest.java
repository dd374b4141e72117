package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.plan.Drafts.draft;
import static vn.tiendo.plan.Drafts.target;
import static vn.tiendo.plan.Drafts.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.plan.PlanCommand.ClosePlan;
import vn.tiendo.plan.PlanCommand.CorrectDraft;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.PlanCommand.PublishPlan;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

class PlanDeciderTest {

    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    private static final RegisteredUnit HAM_RONG = new RegisteredUnit("14758", "Phường Hàm Rồng", UnitLevel.COMMUNE,
            LocalDate.parse("2025-07-01"), null, List.of(), List.of());
    private static final PublishPlan PUBLISH = publish(HAM_RONG, null);
    private static final ClosePlan CLOSE = new ClosePlan("p1", " Đã có kế hoạch thay thế ", NOW);

    @Test
    void a_first_draft_is_kept_without_telling_anybody() {
        var decision = decide(new KeepDraft("14758", draft(task("t1", "Rà soát")), null, null, NOW), null);
        assertThat(decision.events()).isEmpty();
        assertThat(decision.state().status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void a_draft_kept_twice_stays_the_first() {
        var first = plan(draft(task("t1", "Rà soát")));
        assertThat(decide(new KeepDraft("14797", draft(), null, null, NOW), first).state()).isEqualTo(first);
    }

    @Test
    void a_draft_can_be_corrected() {
        var corrected = draft(task("t1", "Rà soát lại"));
        assertThat(decide(new CorrectDraft("14758", corrected, "canbo", NOW), plan(draft())).state().content())
                .isEqualTo(corrected);
    }

    @Test
    void publishing_tells_the_tasks_and_the_targets() {
        var plan = plan(draft("Kế hoạch", 2026, List.of(task("t1", "Rà soát")), List.of(target("g1"))));
        var decision = decide(publish(HAM_RONG, "p0"), plan);
        assertThat(decision.state().status()).isEqualTo(PlanStatus.PUBLISHED);
        assertThat(decision.events().toString()).isEqualTo(List.of(new PlanPublished("p1", "14758", "Kế hoạch", 2026,
                "2026", "p0",
                List.of(new PlannedTask("t1", "1", "Cải cách thủ tục hành chính", "Rà soát", List.of("Báo cáo"),
                        List.of("Văn phòng HĐND và UBND"), List.of(), "Định kỳ hàng quý")),
                List.of(new PlannedTarget("g1", "từ 99,9% trở lên", "onTimeRate", Comparator.AT_LEAST,
                        new BigDecimal("99.9"), "%")),
                NOW)).toString());
    }

    @Test
    void a_plan_of_an_unknown_unit_is_not_published() {
        rejects(PlatformProblem.UNKNOWN_UNIT, "unit", publish(null, null),
                plan(draft(task("t1", "Rà soát"))));
    }

    @Test
    void a_plan_without_tasks_and_targets_is_not_published() {
        rejects(PlanProblem.NOTHING_TO_PUBLISH, "tasks", PUBLISH, plan(draft()));
    }

    @Test
    void a_plan_of_targets_alone_is_published() {
        var plan = plan(draft("Kế hoạch", 2026, List.of(), List.of(target("g1"))));
        assertThat(decide(PUBLISH, plan).events()).hasSize(1);
    }

    @Test
    void two_tasks_or_targets_of_one_id_are_named() {
        rejects(PlanProblem.DUPLICATE_ID, "tasks[1].id", PUBLISH, plan(draft(task("t1", "A"), task("t1", "B"))));
        rejects(PlanProblem.DUPLICATE_ID, "targets[1].id", PUBLISH,
                plan(draft("Kế hoạch", 2026, List.of(), List.of(target("g1"), target("g1")))));
    }

    @Test
    void a_plan_without_title_year_or_a_task_s_content_is_not_published() {
        var tasks = List.of(task("t1", "Rà soát"));
        rejects(PlanProblem.TITLE_MISSING, "title", PUBLISH, plan(draft(" ", 2026, tasks, List.of())));
        rejects(PlanProblem.YEAR_MISSING, "year", PUBLISH, plan(draft("Kế hoạch", null, tasks, List.of())));
        rejects(PlanProblem.CONTENT_MISSING, "tasks[0].content", PUBLISH, plan(draft(task("t1", " "))));
    }

    @Test
    void a_published_plan_is_neither_corrected_nor_published_again() {
        var published = decide(PUBLISH, plan(draft(task("t1", "Rà soát")))).state();
        rejects(PlanProblem.NOT_A_DRAFT, "status", PUBLISH, published);
        rejects(PlanProblem.NOT_A_DRAFT, "status", new CorrectDraft("14758", draft(), "canbo", NOW), published);
    }

    @Test
    void closing_a_published_plan_tells_why() {
        var published = decide(PUBLISH, plan(draft(task("t1", "Rà soát")))).state();
        var decision = decide(CLOSE, published);
        assertThat(decision.state().status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(decision.events()).singleElement()
                .isEqualTo(new PlanClosed("p1", "14758", "Đã có kế hoạch thay thế", NOW));
        rejects(PlanProblem.NOT_PUBLISHED, "status", CLOSE, decision.state());
        rejects(PlanProblem.REASON_MISSING, "reason", new ClosePlan("p1", " ", NOW), published);
    }

    @Test
    void a_draft_is_not_closed_and_what_does_not_exist_is_not_found() {
        rejects(PlanProblem.NOT_PUBLISHED, "status", CLOSE, plan(draft()));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> decide(CLOSE, null))
                .matches(no -> no.type() == PlatformProblem.NOT_FOUND);
    }

    private static PublishPlan publish(@Nullable RegisteredUnit issuer, @Nullable String parentPlan) {
        return new PublishPlan("p1", issuer, parentPlan, content -> content, List.of(), "canbo", NOW);
    }

    private static Plan plan(Draft content) {
        return Plan.draft("14758", content, null, NOW);
    }

    private static Decision<Plan> decide(PlanCommand command, @Nullable Plan plan) {
        return PlanDecider.decide(command, plan);
    }

    private static void rejects(ProblemType problem, String field, PlanCommand command, Plan plan) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> decide(command, plan))
                .matches(no -> no.type().equals(problem), problem.slug())
                .matches(no -> field.equals(no.properties().get("field")), field);
    }
}
