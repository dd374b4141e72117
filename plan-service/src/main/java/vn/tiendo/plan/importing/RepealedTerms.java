package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/**
 * Grades 3 and 4 of online services no longer exist: Decree 42/2022/NĐ-CP knows services that are wholly (toàn trình) or
 * partly (một phần) online.
 */
final class RepealedTerms implements Rule {

    private static final Pattern GRADE = Pattern.compile("muc do (3|4)\\b");
    private static final String MESSAGE = "Cụm từ “mức độ 3, mức độ 4” không còn dùng; thay bằng “dịch vụ công trực tuyến một phần, toàn trình” (Nghị định 42/2022/NĐ-CP).";

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        var findings = new ArrayList<Finding>();
        body.stream().filter(paragraph -> GRADE.matcher(paragraph.folded()).find())
                .forEach(paragraph -> findings.add(finding(paragraph.source(0.95))));
        draft.tasks().stream().filter(task -> GRADE.matcher(Folding.fold(task.content())).find())
                .forEach(task -> findings.add(finding(task.source())));
        return findings.stream();
    }

    private static Finding finding(Draft.@Nullable Source source) {
        return new Finding(Severity.WARNING, "REPEALED_TERM", MESSAGE, source);
    }
}
