package vn.tiendo.plan.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;

/**
 * What the importer read out of a plan, for a person to correct. Nothing in it is invented: what the text does not say is
 * null or empty, and every item knows the lines it was read from.
 *
 * @param issuer issuing unit as written, for example "UBND huyện Hương Sơn"; matching it to the registry is another's work
 * @param number for example {@code 99/KH-UBND}, null while it is blank
 * @param issuedOn null while day, month or year is blank
 * @param year the fiscal year planned for
 * @param period {@code 2026}, {@code 2025-H2}, {@code 2026-Q1}
 * @param signer name under the signature
 * @param parentPlan number of the legal base that is the plan of the level above
 */
public record Draft(@Nullable String issuer, Kind kind, @Nullable String number, @Nullable LocalDate issuedOn,
        @Nullable String place, String title, @Nullable Integer year, @Nullable String period, @Nullable String signer,
        @Nullable String parentPlan, List<LegalBasis> legalBases, List<Target> targets, List<Field> fields,
        List<Task> tasks, List<Duty> duties, List<Finding> findings) {

    /** A reform plan, or one that only makes reform known. */
    public enum Kind {
        REFORM, PROPAGANDA
    }

    /**
     * Where an item was read.
     *
     * @param firstLine first line in the file, counted from 1
     * @param lastLine last line, inclusive
     * @param text what was read, wrapped lines joined
     * @param confidence between 0 and 1; below 0.6 a person should look
     */
    public record Source(int firstLine, int lastLine, String text, double confidence) {}

    /**
     * A document cited in the preamble.
     *
     * @param kind for example "Kế hoạch", "Nghị quyết"
     * @param parent true of the plan of the level above that this one implements
     */
    public record LegalBasis(String kind, @Nullable String number, @Nullable LocalDate date, @Nullable String issuer,
            @Nullable String subject, boolean parent, Source source) {}

    /**
     * A level to be reached, with a figure.
     *
     * @param id unique in the draft: {@code g1}, {@code g2}, …
     * @param unitOfMeasure for example {@code %} or "số/tháng"
     * @param subject what is measured
     * @param indicator code proposed from the catalogue, null where none fits
     */
    public record Target(String id, String wording, Comparator comparator, BigDecimal threshold, String unitOfMeasure,
            String subject, @Nullable String indicator, Source source) {}

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
            Source source) {}

    /** What one unit has to do, from the part "Tổ chức thực hiện". */
    public record Duty(String unit, List<String> duties, Source source) {}

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
     */
    public record Finding(Severity severity, String code, String message, @Nullable Source source) {}
}
