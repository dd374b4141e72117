package vn.tiendo.report.periodic.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.ReportCommand.Word;

/**
 * Body of a change of words.
 *
 * @param sentences new texts by the id of the sentence; null or empty leaves it out
 * @param narratives by section; null or empty takes it out
 */
record WordBody(@Nullable Map<String, @Nullable String> sentences, @Nullable Map<Field, @Nullable String> narratives) {

    private static final int LONGEST_NARRATIVE = 20_000;

    Word command() {
        Map<String, String> worded = new HashMap<>();
        Objects.requireNonNullElse(sentences, Map.<String, @Nullable String>of())
                .forEach((id, text) -> worded.put(id, text("sentences", text, Fields.PARAGRAPH)));
        Map<Field, String> written = new EnumMap<>(Field.class);
        Objects.requireNonNullElse(narratives, Map.<Field, @Nullable String>of())
                .forEach((field, text) -> written.put(field, text("narratives", text, LONGEST_NARRATIVE)));
        return new Word(worded, written);
    }

    private static String text(String member, @Nullable String text, int longest) {
        return Objects.requireNonNullElse(Fields.optional(member, text, longest), "");
    }
}
