package vn.tiendo.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = EvidenceContent.File.class, name = "FILE"),
    @JsonSubTypes.Type(value = EvidenceContent.Link.class, name = "LINK"),
    @JsonSubTypes.Type(value = EvidenceContent.Figure.class, name = "FIGURE"),
    @JsonSubTypes.Type(value = EvidenceContent.Words.class, name = "WORDS")})
public sealed interface EvidenceContent {

    /**
     * A file that the service keeps.
     *
     * @param name with its extension, without a path
     * @param mediaType told by its bytes, for example {@code application/pdf}
     * @param size in bytes
     * @param checksum SHA-256 of its bytes, hexadecimal
     * @param scanned whether a virus scanner found it clean; false where none was configured
     */
    record File(String name, String mediaType, long size, String checksum,
            boolean scanned) implements EvidenceContent {}

    /**
     * A page somewhere else.
     *
     * @param address beginning with http:// or https://
     */
    record Link(String address, String title) implements EvidenceContent {}

    /**
     * A number.
     *
     * @param indicator code in the catalogue, null where it is none of it
     * @param name what was counted, null where the indicator says so
     * @param measure unit of measurement, for example "%" or "hồ sơ"
     * @param period for example {@code 2026-Q1}
     */
    record Figure(@Nullable String indicator, @Nullable String name, BigDecimal value, String measure, String period)
            implements
                EvidenceContent {}

    /** A statement, for example number and date of a document. */
    record Words(String text) implements EvidenceContent {}
}
