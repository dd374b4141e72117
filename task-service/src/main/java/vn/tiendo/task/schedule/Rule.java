package vn.tiendo.task.schedule;

import java.util.Optional;

/** One family of time phrases. */
interface Rule {

    /**
     * What the phrase asks for; empty where it is not of this family.
     *
     * @param text normalised, see {@link TimePhrase}
     */
    Optional<Schedule> read(String text, Publication publication);
}
