package vn.tiendo.report.periodic.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What happened in a unit in a calendar month. */
record MonthOfFacts(String unit, String month, List<Fact> facts) {

    static String id(String unit, YearMonth month) {
        return unit + "|" + month;
    }

    static MonthOfFacts none(String unit, YearMonth month) {
        return new MonthOfFacts(unit, month.toString(), List.of());
    }

    MonthOfFacts with(Fact fact) {
        var others = facts.stream()
                .filter(known -> known.getClass() != fact.getClass() || !known.about().equals(fact.about()));
        return new MonthOfFacts(unit, month, Stream.concat(others, Stream.of(fact)).toList());
    }
}
