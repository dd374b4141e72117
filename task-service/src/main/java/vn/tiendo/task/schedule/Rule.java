package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** One family of time phrases. */
interface Rule {

    /**
     * What the phrase asks for; empty where it is not of this family.
     *
     * @param text normalised, see {@link TimePhrase}
     */
    Optional<Schedule> read(String text, Publication publication);

    /** A phrase that names several days is met with the last of them. */
    static Optional<Schedule> dueOnLast(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).map(Schedule.DueOn::new);
    }
}
