package vn.tiendo.kpi.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.LateFileEvent.ApologyMade;
import vn.tiendo.events.LateFileEvent.ApologyMade.Channel;
import vn.tiendo.events.LateFileEvent.LateFileEntered;
import vn.tiendo.kpi.late.LateFileCommand.Apologise;
import vn.tiendo.kpi.late.LateFileCommand.Enter;
import vn.tiendo.kpi.late.LateFileCommand.Withdraw;
import vn.tiendo.platform.store.Decision;

class LateFileDeciderTest {

    private static final FileKey KEY = new FileKey("14758", "H56-1");
    private static final Instant NOW = Instant.parse("2026-02-01T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-02-02");

    @Test
    void a_file_whose_result_is_owed_past_its_day_owes_an_apology_and_the_result() {
        var file = entered("2026-01-12", null);
        assertThat(file.owed(TODAY)).containsExactly(new Debt(Debt.Kind.APOLOGY, LocalDate.parse("2026-01-13")),
                new Debt(Debt.Kind.RESULT, LocalDate.parse("2026-01-13")));
        assertThat(file.unsettled()).isEqualTo("14758");
        assertThat(file.resolvedIn()).isNull();
    }

    @Test
    void an_apology_with_a_new_date_settles_the_apology_until_that_date_passes() {
        var file = after(new Apologise(regret("2026-01-13", "2026-02-02"), "canbo", NOW), entered("2026-01-12", null));
        assertThat(file.owed(TODAY)).extracting(Debt::kind).containsExactly(Debt.Kind.RESULT);
        assertThat(file.owed(TODAY.plusDays(1))).contains(
                new Debt(Debt.Kind.APOLOGY, LocalDate.parse("2026-02-03")));
    }

    @Test
    void a_result_that_missed_the_new_date_owes_another_apology_and_one_that_kept_it_owes_nothing() {
        var promised = after(new Apologise(regret("2026-01-13", "2026-01-20"), "canbo", NOW),
                entered("2026-01-12", null));
        var kept = after(enter("2026-01-12", "2026-01-20"), promised);
        assertThat(kept.owed(TODAY)).isEmpty();
        assertThat(kept.unsettled()).isNull();
        assertThat(kept.resolvedIn()).isEqualTo("14758|2026-01");

        var missed = after(enter("2026-01-12", "2026-01-21"), promised);
        assertThat(missed.owed(TODAY)).extracting(Debt::kind).containsExactly(Debt.Kind.APOLOGY);
        var regretted = after(new Apologise(new Regret(Channel.CALL, TODAY, null), "canbo", NOW), missed);
        assertThat(regretted.owed(TODAY)).isEmpty();
        assertThat(regretted.unsettled()).isNull();
    }

    @Test
    void a_file_that_is_not_late_is_no_late_file() {
        assertRefused(enter("2026-02-02", null), null, "file-not-late");
        assertRefused(enter("2026-01-12", "2026-01-12"), null, "file-not-late");
        assertRefused(enter("2026-01-12", "2026-02-03"), null, "day-in-future");
    }

    @Test
    void saying_the_same_again_says_nothing_and_a_change_keeps_what_it_replaced() {
        var file = entered("2026-01-12", null);
        assertThat(decide(enter("2026-01-12", null), file).events()).isEmpty();

        var changed = decide(enter("2026-01-12", "2026-01-15"), file);
        assertThat(changed.events()).singleElement().isInstanceOf(LateFileEntered.class);
        assertThat(changed.state().entries()).extracting(Entry::facts).extracting(Facts::returned)
                .containsExactly(null, LocalDate.parse("2026-01-15"));
    }

    @Test
    void an_apology_fits_the_file() {
        var open = entered("2026-01-12", null);
        assertRefused(new Apologise(regret("2026-01-13", null), "canbo", NOW), open, "new-date-missing");
        assertRefused(new Apologise(regret("2026-01-13", "2026-01-12"), "canbo", NOW), open, "new-date-not-ahead");
        assertRefused(new Apologise(regret("2026-01-20", "2026-01-19"), "canbo", NOW), open, "new-date-not-ahead");
        assertRefused(new Apologise(regret("2026-02-03", "2026-02-09"), "canbo", NOW), open, "day-in-future");
        assertRefused(new Apologise(regret("2025-12-11", "2026-02-09"), "canbo", NOW), open, "apology-too-early");
        assertRefused(new Apologise(regret("2026-01-13", "2026-01-20"), "canbo", NOW), null, "not-found");
    }

    @Test
    void a_row_with_its_apology_is_one_decision_and_told_of_twice_it_is_one_apology() {
        var row = new Enter(facts("2026-01-12", null), regret("2026-01-13", "2026-01-20"), false, "motcua", NOW);
        var first = decide(row, null);
        assertThat(first.events()).hasExactlyElementsOfTypes(LateFileEntered.class, ApologyMade.class);
        assertThat(decide(row, first.state()).events()).isEmpty();
    }

    @Test
    void a_withdrawn_file_owes_nothing_counts_nowhere_and_comes_back_by_hand_only() {
        var gone = after(new Withdraw("nhập nhầm", "canbo", NOW), entered("2026-01-12", "2026-01-15"));
        assertThat(gone.owed(TODAY)).isEmpty();
        assertThat(gone.resolvedIn()).isNull();
        assertThat(gone.unsettled()).isNull();
        var row = new Enter(facts("2026-01-12", "2026-01-15"), null, false, "motcua", NOW);
        assertRefused(row, gone, "late-file-withdrawn");
        assertThat(after(enter("2026-01-12", "2026-01-15"), gone).resolvedIn()).isEqualTo("14758|2026-01");
    }

    private static LateFile entered(String due, @Nullable String returned) {
        return decide(enter(due, returned), null).state();
    }

    private static Enter enter(String due, @Nullable String returned) {
        return new Enter(facts(due, returned), null, true, "canbo", NOW);
    }

    private static Facts facts(String due, @Nullable String returned) {
        return new Facts("Hộ tịch", LocalDate.parse(due), returned == null ? null : LocalDate.parse(returned),
                "Chờ xác minh");
    }

    private static Regret regret(String day, @Nullable String newDate) {
        return new Regret(Channel.LETTER, LocalDate.parse(day), newDate == null ? null : LocalDate.parse(newDate));
    }

    private static LateFile after(LateFileCommand command, LateFile file) {
        return decide(command, file).state();
    }

    private static Decision<LateFile> decide(LateFileCommand command, @Nullable LateFile file) {
        return LateFileDecider.decide(command, KEY, file);
    }

    private static void assertRefused(LateFileCommand command, @Nullable LateFile file, String problem) {
        assertThatThrownBy(() -> decide(command, file)).hasMessageStartingWith(problem);
    }
}
