package vn.tiendo.task.schedule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time of a task as a plan words it, brought to one spelling: composed Unicode, lower case, single spaces, "quý" for
 * "quí" and "hàng" for "hằng".
 *
 * <p>Of several families the first that knows the phrase decides: days by date, ongoing work and quotas (end of the plan's
 * period), events (no due day), quarters, months, recurrences, later years. Everything else, "Năm 2024" and a missing phrase
 * among it, is due when the plan's period ends. Recurring work is read thinly: its next occurrence only, see
 * {@link Recurrences}.
 */
public record TimePhrase(String text) {

    private static final int LONGEST = 500;
    private static final List<Rule> RULES = List.of(new FixedDays(), new Ongoing(), new Triggers(), new Quarters(),
            new Months(), new Recurrences(), new LaterYears());

    /** A phrase as written; null where the plan has none. */
    public static TimePhrase of(@Nullable String written) {
        if (written == null) {
            return new TimePhrase("");
        }
        var composed = Normalizer.normalize(written.substring(0, Math.min(LONGEST, written.length())),
                Normalizer.Form.NFC);
        return new TimePhrase(composed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("qu[íỷỳ]|qúy|qúi", "quý")
                .replace("hằng", "hàng")
                .strip());
    }

    /** When the result is due. */
    public Schedule schedule(Publication publication) {
        return RULES.stream()
                .map(rule -> rule.read(text, publication))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(publication::endOfPeriod);
    }
}
