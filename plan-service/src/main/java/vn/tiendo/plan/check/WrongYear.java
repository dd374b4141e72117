package vn.tiendo.plan.check;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;

/** Money or deadlines of another year than the plan's: mostly a sentence copied from an older plan. */
final class WrongYear implements Rule {

    private static final Pattern BUDGET = Pattern.compile(
            "(?<!\\p{L})(?:kinh phí|dự toán|ngân sách)(?!\\p{L})[^.;]{0,160}?\\bnăm (20\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?![\\d/])");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.WRONG_YEAR);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        var year = plan.year();
        return year == null
                ? Stream.empty()
                : Stream.concat(Written.in(plan).stream().flatMap(text -> ofMoney(text, year)),
                        IntStream.range(0, plan.tasks().size()).boxed().flatMap(at -> ofTime(plan, at, year)));
    }

    private static Stream<Finding> ofMoney(Written text, int year) {
        return BUDGET.matcher(text.text()).results().filter(found -> Integer.parseInt(found.group(1)) != year)
                .map(found -> Code.WRONG_YEAR.at(text.item(), text.source(),
                        new Words("Kinh phí ghi năm " + found.group(1) + " trong kế hoạch năm " + year + ".",
                                "Money of " + found.group(1) + " in a plan for " + year + "."),
                        mend(text.path(), text.text(), found.start(1), year)));
    }

    /** A span may begin the year before; the last year it names counts. */
    private static Stream<Finding> ofTime(Draft plan, int at, int year) {
        var task = plan.tasks().get(at);
        var phrase = task.timePhrase() == null ? "" : task.timePhrase();
        return YEAR.matcher(phrase).results().max(Comparator.comparing(MatchResult::group))
                .filter(last -> Integer.parseInt(last.group()) < year).stream()
                .map(last -> Code.WRONG_YEAR.at("tasks/" + task.id(), task.source(),
                        new Words("Thời gian “" + phrase + "” không thuộc năm kế hoạch " + year + ".",
                                "The time “" + phrase + "” is not in the plan's year " + year + "."),
                        mend("/tasks/" + at + "/timePhrase", phrase, last.start(), year)));
    }

    private static Draft.Mend mend(String path, String text, int start, int year) {
        return new Words("Sửa thành năm " + year + ".", "Write " + year + ".").replacing(path,
                text.substring(0, start) + year + text.substring(start + 4));
    }
}
