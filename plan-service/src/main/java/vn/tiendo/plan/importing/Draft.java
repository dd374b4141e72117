package vn.tiendo.plan.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;

/**
 * What the importer read out of a plan, for a person to correct. Nothing in it is invented: what the text does not say is
 * null or empty, and every item knows the lines it was read from; an item without a source was written by hand.
 *
 * @param issuer issuing unit as written, for example "UBND huyện Hương Sơn"; matching it to the registry is another's work
 * @param number for example {@code 99/KH-UBND}, null while it is blank
 * @param issuedOn null while day, month or year is blank
 * @param year the fiscal year planned for
 * @param period {@code 2026}, {@code 2025-H2}, {@code 2026-Q1}
 * @param signer name under the signature
 * @param signerRole in what office the signer signs, for example "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"
 * @param parentPlan number of the legal base that is the plan of the level above
 * @param purpose what the plan is for, in reading order
 * @param requirements what it asks of those who carry it out
 * @param budget where the money comes from
 * @param reporting who reports when, null where the plan does not say
 * @param sources where the single-valued members were read, by the member's name
 */
public record Draft(@Nullable String issuer, Kind kind, @Nullable String number, @Nullable LocalDate issuedOn,
        @Nullable String place, String title, @Nullable Integer year, @Nullable String period, @Nullable String signer,
        @Nullable String signerRole, @Nullable String parentPlan, List<LegalBasis> legalBases, List<Passage> purpose,
        List<Passage> requirements, List<Target> targets, List<Field> fields, List<Task> tasks, List<Duty> duties,
        List<Passage> budget, @Nullable Reporting reporting, List<Recipient> recipients, Map<String, Source> sources,
        List<Finding> findings) {

    /** Drafts stored before these parts were read have none of them. */
    public Draft {
        purpose = Objects.requireNonNullElse(purpose, List.of());
        requirements = Objects.requireNonNullElse(requirements, List.of());
        budget = Objects.requireNonNullElse(budget, List.of());
        recipients = Objects.requireNonNullElse(recipients, List.of());
        sources = Objects.requireNonNullElse(sources, Map.of());
    }

    /** A draft that says nothing but its title. */
    public static Draft titled(String title) {
        return new DraftEdit(title).done();
    }

    /** This draft with some members changed: {@code draft.with(it -> it.tasks = tasks)}. */
    public Draft with(Consumer<DraftEdit> change) {
        var edit = new DraftEdit(this);
        change.accept(edit);
        return edit.done();
    }

    public Draft withFindings(List<Finding> changed) {
        return with(it -> it.findings = changed);
    }

    /** A reform plan, or one that only makes reform known. */
    public enum Kind {
        REFORM, PROPAGANDA
    }

    /**
     * Where an item was read.
     *
     * @param page counted from 1, null where the format knows none
     * @param firstLine first line in the file, counted from 1; of a file that has no lines, the line of its text as read
     * @param lastLine last line, inclusive
     * @param text what was read, wrapped lines joined
     * @param confidence between 0 and 1; below 0.6 a person should look
     */
    public record Source(@Nullable Integer page, int firstLine, int lastLine, String text, double confidence) {}

    /**
     * A document cited in the preamble.
     *
     * @param kind for example "Kế hoạch", "Nghị quyết"
     * @param parent true of the plan of the level above that this one implements
     */
    public record LegalBasis(String kind, @Nullable String number, @Nullable LocalDate date, @Nullable String issuer,
            @Nullable String subject, boolean parent, @Nullable Source source) {}

    /**
     * A level to be reached, with a figure.
     *
     * @param id unique in the draft: {@code g1}, {@code g2}, …
     * @param unitOfMeasure for example {@code %} or "số/tháng"
     * @param subject what is measured
     * @param indicator code proposed from the catalogue, null where none fits
     */
    public record Target(String id, String wording, Comparator comparator, BigDecimal threshold, String unitOfMeasure,
            String subject, @Nullable String indicator, @Nullable Source source) {}

    /** A reform field: {@code II}, "Cải cách thủ tục hành chính". */
    public record Field(@Nullable String number, String name) {}

    /**
     * A row of the task table, or a numbered paragraph with labelled lines.
     *
     * @param id unique in the draft: {@code t1}, {@code t2}, …
     * @param number what the reader sees in the row, null where there is none
     */
    public record Task(String id, @Nullable String number, @Nullable Field field, String content, List<String> products,
            List<String> leads, List<String> coordinators, @Nullable String timePhrase, @Nullable String note,
            @Nullable Source source) {}

    /** What one unit has to do, from the part "Tổ chức thực hiện". */
    public record Duty(String unit, List<String> duties, @Nullable Source source) {}

    /** A paragraph or an item of a list, in the plan's own words. */
    public record Passage(String text, @Nullable Source source) {}

    /** Somebody the plan is sent to, from "Nơi nhận". */
    public record Recipient(String name, @Nullable Source source) {}

    /**
     * Who reports when.
     *
     * @param text the plan's own words
     * @param rules the deadlines found in them
     */
    public record Reporting(String text, List<DeadlineRule> rules, @Nullable Source source) {}

    /**
     * A deadline that comes back every period: before day 05 of a quarter's last month.
     *
     * @param regime how long the reported periods are
     * @param day the last day on which a report is in time, 1 to 31; a month shorter than that ends earlier
     */
    public record DeadlineRule(Regime regime, int day, MonthOf monthOf) {}

    /** How often reports are due. */
    public enum Regime {
        MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR
    }

    /** In which month a deadline falls, seen from the period reported on. */
    public enum MonthOf {
        FIRST_OF_PERIOD, LAST_OF_PERIOD, AFTER_PERIOD
    }

    /** How much a finding matters. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    /**
     * Something in the plan that a person should look at.
     *
     * @param code stable, for example {@code LEAD_MISSING}
     * @param message in Vietnamese, for the officer
     * @param source null where something is absent from the whole document
     * @param item what it is about, for example {@code tasks/t7} or {@code legalBases/3}; null where that is the whole plan
     * @param english the message in English, null where there is none
     * @param mend what to do about it, null where only a person can tell
     */
    public record Finding(Severity severity, String code, String message, @Nullable Source source,
            @Nullable String item, @Nullable String english, @Nullable Mend mend) {

        public Finding(Severity severity, String code, String message, @Nullable Source source) {
            this(severity, code, message, source, null, null, null);
        }
    }

    /**
     * What would settle a finding.
     *
     * @param advice in Vietnamese
     * @param english the same in English
     * @param path JSON pointer into the plan of the text or number to replace, null where nothing can simply be replaced
     * @param value what to put there
     */
    public record Mend(String advice, String english, @Nullable String path, @Nullable String value) {}
}
