package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/** Money or deadlines of another year than the plan's: mostly a sentence copied from an older plan. */
final class WrongYear implements Rule {

    private static final Pattern BUDGET = Pattern
            .compile("\\b(kinh phi|du toan|ngan sach)\\b[^.;]{0,160}?\\bnam (20\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])(20\\d\\d)(?![\\d-])");

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        var year = draft.year();
        if (year == null) {
            return Stream.empty();
        }
        var findings = new ArrayList<Finding>();
        for (var paragraph : body) {
            var budget = BUDGET.matcher(paragraph.folded());
            while (budget.find()) {
                if (Integer.parseInt(budget.group(2)) != year) {
                    findings.add(new Finding(Severity.WARNING, "WRONG_YEAR",
                            "Kinh phí ghi năm " + budget.group(2) + " trong kế hoạch năm " + year + ".",
                            paragraph.source(0.9)));
                }
            }
        }
        for (var task : draft.tasks()) {
            var named = YEAR.matcher(task.timePhrase() == null ? "" : task.timePhrase());
            if (named.find() && Integer.parseInt(named.group(1)) < year) {
                findings.add(new Finding(Severity.WARNING, "WRONG_YEAR",
                        "Thời gian “" + task.timePhrase() + "” không thuộc năm kế hoạch " + year + ".", task.source()));
            }
        }
        return findings.stream();
    }
}
