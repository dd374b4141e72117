package vn.tiendo.task.schedule;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.calendar.WorkingDays;

/**
 * The time of a task as a plan words it, brought to one spelling: composed Unicode, lower case, single spaces, "quý" for
 * "quí" and "hàng" for "hằng".
 *
 * <p>Of several families the first that knows the phrase decides: days by date, quotas, ongoing work, events, quarters,
 * months, recurrences, years. Everything else, a missing phrase among it, is unclear.
 */
public record TimePhrase(String text) {

    private static final int LONGEST = 500;
    private static final List<Rule> RULES = List.of(new FixedDays(), new Quotas(), new AllTheTime(), new Triggers(),
            new Quarters(), new Months(), new Recurrences(), new Years());

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

    /**
     * The last day for the result once the event that the phrase waits for has happened; empty where the words tell none.
     *
     * @param occurredOn the day it happened
     */
    public Optional<LocalDate> dueAfter(LocalDate occurredOn, WorkingDays workingDays) {
        return Triggers.dueAfter(text, occurredOn, workingDays);
    }

    /** What the phrase asks for. */
    public Schedule schedule(Publication publication) {
        return RULES.stream()
                .map(rule -> rule.read(text, publication))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Schedule.Unclear(publication.period().last()));
    }
}
