package vn.tiendo.report.completeness;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.MissingForm;
import vn.tiendo.events.ReminderEvent.MissingReminded;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/**
 * How often a unit reminded those below it in a period.
 *
 * @param rounds oldest first
 */
record Reminders(List<Round> rounds) {

    static final Reminders NONE = new Reminders(List.of());
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * One time it reminded.
     *
     * @param form code, null where all forms were meant
     * @param units how many were reminded
     */
    record Round(@Nullable String form, int units, String by, Instant at) {}

    /**
     * Reminds whoever has not sent; nobody is reminded of the same on the same day again.
     *
     * @throws Rejection nobody-missing, reminded-today
     */
    static Decision<Reminders> decide(@Nullable Reminders known, Reminding command) {
        if (command.missing().isEmpty()) {
            throw new Rejection(CompletenessProblem.NOBODY_MISSING).with("period", command.period());
        }
        var before = known == null ? List.<Round>of() : known.rounds();
        before.stream().filter(round -> isSameDay(round.at(), command.at()) && covers(round.form(), command.form()))
                .findFirst().ifPresent(round -> {
                    throw new Rejection(CompletenessProblem.REMINDED_TODAY).with("by", round.by())
                            .with("at", round.at().toString());
                });
        var rounds = new ArrayList<>(before);
        int units = (int) command.missing().stream().map(MissingForm::unit).distinct().count();
        rounds.add(new Round(command.form(), units, command.by(), command.at()));
        return Decision.of(new Reminders(List.copyOf(rounds)), new MissingReminded(command.id(), command.parent(),
                command.period(), command.missing(), command.by(), command.at()));
    }

    private static boolean covers(@Nullable String reminded, @Nullable String form) {
        return reminded == null || reminded.equals(form);
    }

    private static boolean isSameDay(Instant one, Instant other) {
        return one.atZone(VIETNAM).toLocalDate().equals(other.atZone(VIETNAM).toLocalDate());
    }
}
