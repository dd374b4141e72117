package vn.tiendo.plan.check;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;

/**
 * Dated facts of law that rules go by. Shipped as {@code check/reference.json}; an administrator can put another file in its
 * place by configuration.
 *
 * @param repealedTerms words that plans should no longer use
 * @param cutOffs when the figures of a reporting period are closed
 */
public record ReferenceData(List<RepealedTerm> repealedTerms, List<CutOff> cutOffs) {

    /**
     * Words that went out of use.
     *
     * @param pattern regular expression for composed Vietnamese text, case ignored
     * @param since first day on which they are wrong
     * @param replacement what to write instead where that is always right, null where a person has to choose
     * @param advice what is said now, in Vietnamese
     * @param source the instrument that changed it
     */
    public record RepealedTerm(String pattern, LocalDate since, @Nullable String replacement, String advice,
            String english, String source) {}

    /**
     * Figures of a period are closed on that day of the period's last month.
     *
     * @param since first day on which the rule is in force
     */
    public record CutOff(int day, LocalDate since, String source) {}

    /** What comes with the product. */
    public static ReferenceData shipped() {
        return read(Objects.requireNonNull(ReferenceData.class.getResourceAsStream("/check/reference.json")));
    }

    /** Reads a file of the same form as the shipped one. */
    public static ReferenceData read(InputStream json) {
        return EventJson.mapper().readValue(json, ReferenceData.class);
    }

    /** The cut-off in force on a day. */
    Optional<CutOff> cutOffOn(LocalDate day) {
        return cutOffs.stream().filter(rule -> !day.isBefore(rule.since())).max(Comparator.comparing(CutOff::since));
    }
}
