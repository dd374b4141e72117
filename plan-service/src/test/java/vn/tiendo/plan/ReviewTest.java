package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.plan.Drafts.draft;
import static vn.tiendo.plan.Drafts.task;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.PlanCommand.ConfirmItems;
import vn.tiendo.plan.PlanCommand.CorrectDraft;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.PlanCommand.WaiveFindings;
import vn.tiendo.plan.PlanCommand.WaivedFinding;
import vn.tiendo.plan.Review.OpenItem;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.importing.Draft.Source;
import vn.tiendo.plan.importing.Draft.Task;
import vn.tiendo.platform.file.VirusScan.Verdict;
import vn.tiendo.platform.problem.Rejection;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    private static final Origin FILE = new Origin("ke-hoach.txt", "00", 1, Verdict.CLEAN);

    @Test
    void all_at_once_confirms_only_what_was_read_surely() {
        var plan = imported(sure("t1"), unsure("t2"));
        var confirmed = decide(new ConfirmItems(List.of(), true, 0.8, "canbo", NOW), plan);
        assertThat(open(confirmed)).containsExactly("tasks/t2");
        assertThat(open(decide(new ConfirmItems(List.of("tasks/t2"), false, 0.8, "canbo", NOW), confirmed))).isEmpty();
    }

    @Test
    void what_a_person_corrects_or_takes_out_needs_no_confirmation() {
        var plan = imported(sure("t1"), unsure("t2"), unsure("t3"));
        var corrected = decide(correct(draft(sure("t1"), task("t2", "Viết lại"))), plan);
        assertThat(open(corrected)).contains("tasks/t1").doesNotContain("tasks/t2", "tasks/t3");
    }

    @Test
    void corrections_stand_beside_the_original_with_who_and_when() {
        var plan = imported(sure("t1"), sure("t2"));
        var later = decide(correct(draft(sure("t1"), task("t2", "Viết lại"), task("t9", "Thêm"))), plan);
        var corrections = Objects.requireNonNull(later.review()).corrections(later.content());
        assertThat(corrections).extracting(Correction::item).containsExactlyInAnyOrder("tasks/t2", "tasks/t9");
        assertThat(corrections).filteredOn(one -> one.item().equals("tasks/t2")).singleElement().satisfies(one -> {
            assertThat(String.valueOf(one.original())).contains("Nội dung t2");
            assertThat(String.valueOf(one.corrected())).contains("Viết lại");
            assertThat(one.by()).isEqualTo("canbo");
            assertThat(one.at()).isEqualTo(NOW);
        });
    }

    @Test
    void an_item_that_was_not_imported_cannot_be_confirmed() {
        assertThatExceptionOfType(Rejection.class).isThrownBy(
                () -> decide(new ConfirmItems(List.of("tasks/t9"), false, 0.8, "canbo", NOW), imported(sure("t1"))))
                .matches(no -> no.type() == PlanProblem.UNKNOWN_ITEM);
    }

    @Test
    void a_waiver_lapses_when_its_item_or_the_finding_changes() {
        var finding = new Finding(Severity.ERROR, "WRONG_YEAR", "Năm 2024", null, "tasks/t1", null, null);
        var content = draft(sure("t1"), sure("t2")).withFindings(List.of(finding));
        var waived = decide(new WaiveFindings(List.of(new WaivedFinding("WRONG_YEAR", null)), "Đúng ý", "canbo", NOW),
                decide(correct(content), imported(sure("t1"), sure("t2"))));
        var waiver = waived.waivers().getFirst();
        assertThat(waiver.reason()).isEqualTo("Đúng ý");
        assertThat(waiver.holdsIn(content)).isTrue();
        assertThat(waiver.holdsIn(draft(sure("t1")).withFindings(List.of(finding)))).as("another task is gone")
                .isTrue();
        assertThat(waiver.holdsIn(draft(task("t1", "Khác")).withFindings(List.of(finding)))).isFalse();
        var other = new Finding(Severity.ERROR, "WRONG_YEAR", "Năm 2023", null, "tasks/t1", null, null);
        assertThat(waiver.holdsIn(content.withFindings(List.of(other)))).isFalse();
    }

    @Test
    void a_finding_that_is_not_there_or_does_not_block_is_not_waived() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> decide(new WaiveFindings(List.of(new WaivedFinding("WRONG_YEAR", null)), "Đúng ý",
                        "canbo", NOW), imported(sure("t1"))))
                .matches(no -> no.type() == PlanProblem.NO_SUCH_FINDING);
    }

    @Test
    void a_plan_that_would_fit_no_event_is_refused_by_name() {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> imported(task("t1", "x".repeat(900_001))))
                .matches(no -> no.type() == PlanProblem.PLAN_TOO_LARGE);
    }

    private static Plan imported(Task... tasks) {
        return PlanDecider.decide(new KeepDraft("14758", draft(tasks), FILE, null, NOW), null).state();
    }

    private static Plan decide(PlanCommand command, Plan plan) {
        return PlanDecider.decide(command, plan).state();
    }

    private static CorrectDraft correct(Draft content) {
        return new CorrectDraft("14758", content, "canbo", NOW);
    }

    private static List<String> open(Plan plan) {
        var review = plan.review();
        return review == null ? List.of() : review.open().stream().map(OpenItem::item).toList();
    }

    private static Task sure(String id) {
        return read(id, 0.95);
    }

    private static Task unsure(String id) {
        return read(id, 0.5);
    }

    private static Task read(String id, double confidence) {
        var plain = task(id, "Nội dung " + id);
        return new Task(id, plain.number(), plain.field(), plain.content(), plain.products(), plain.leads(),
                plain.coordinators(), plain.timePhrase(), null, new Source(null, 1, 1, "", confidence));
    }
}
