package vn.tiendo.plan.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.plan.check.ReferenceData.RepealedTerm;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;

/** Words that were out of use on the plan's day, such as "mức độ 3, mức độ 4"; which, and since when, is reference data. */
final class RepealedTerms implements Rule {

    private final List<Term> terms;

    RepealedTerms(ReferenceData data) {
        terms = data.repealedTerms().stream().map(term -> new Term(term, Pattern.compile(term.pattern(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))).toList();
    }

    private record Term(RepealedTerm data, Pattern pattern) {}

    @Override
    public Set<Code> codes() {
        return Set.of(Code.REPEALED_TERM);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        var day = around.dayOf(plan);
        var texts = Written.in(plan);
        return terms.stream().filter(term -> !day.isBefore(term.data().since()))
                .flatMap(term -> texts.stream().flatMap(text -> find(term, text)));
    }

    private static Stream<Finding> find(Term term, Written text) {
        var found = term.pattern().matcher(text.text());
        if (!found.find()) {
            return Stream.empty();
        }
        var data = term.data();
        var message = new Words("Cụm từ “" + found.group() + "” không còn dùng (" + data.source() + ").",
                "The term “" + found.group() + "” is out of use (" + data.source() + ").");
        var advice = new Words(data.advice(), data.english());
        var replacement = data.replacement();
        return Stream.of(Code.REPEALED_TERM.at(text.item(), text.source(), message,
                replacement == null
                        ? advice.advice()
                        : advice.replacing(text.path(), found.replaceAll(Matcher.quoteReplacement(replacement)))));
    }
}
