package vn.tiendo.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as one of the readers of tables or paragraphs found it; see {@link Draft.Task}. */
record TaskRow(@Nullable String number, Draft.@Nullable Field field, String content, List<String> products,
        List<String> leads, List<String> coordinators, @Nullable String time, @Nullable String note,
        Draft.Source source) {

    /** True of a paragraph that was read into this row. */
    boolean holds(Paragraph paragraph) {
        return paragraph.firstLine() >= source.firstLine() && paragraph.lastLine() <= source.lastLine();
    }
}
