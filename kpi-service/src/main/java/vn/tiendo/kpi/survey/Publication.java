package vn.tiendo.kpi.survey;

import static vn.tiendo.kpi.survey.SurveyProblem.ENTRY_REPEATED;
import static vn.tiendo.kpi.survey.SurveyProblem.PUBLISHED_OUT_OF_RANGE;
import static vn.tiendo.kpi.survey.SurveyProblem.SCORE_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.events.OutsideScore;
import vn.tiendo.platform.problem.Rejection;

/**
 * What was published of an index.
 *
 * @param scores of each unit that is rated, in the order of the publication
 */
public record Publication(LocalDate publishedOn, List<OutsideScore> scores) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
    private static final int MOST_DECIMALS = 6;
    private static final int LOWEST_RANK = 100_000;

    /**
     * Lets through what can be; the first score that cannot is named by its row, counted from 1.
     *
     * @throws Rejection published-out-of-range, score-out-of-range, entry-repeated
     */
    void requireSound(int year, LocalDate today) {
        if (publishedOn.isAfter(today) || publishedOn.getYear() < year) {
            throw new Rejection(PUBLISHED_OUT_OF_RANGE).at("publishedOn").with("year", year);
        }
        var units = new HashSet<String>();
        for (int row = 1; row <= scores.size(); row++) {
            var score = scores.get(row - 1);
            if (!possible(score)) {
                throw new Rejection(SCORE_OUT_OF_RANGE).at("scores").with("row", row).with("most", MOST);
            }
            if (!units.add(score.unit())) {
                throw new Rejection(ENTRY_REPEATED).at("scores").with("row", row).with("entry", score.unit());
            }
        }
    }

    private static boolean possible(OutsideScore score) {
        boolean ranked = score.rank() == null || (score.rank() >= 1 && score.rank() <= LOWEST_RANK);
        return ranked && Stream.concat(Stream.of(score.score()), score.parts().stream().map(OutsideScore.Part::score))
                .allMatch(Publication::possible);
    }

    private static boolean possible(BigDecimal score) {
        return score.signum() >= 0 && Math.abs(score.scale()) <= MOST_DECIMALS && score.compareTo(MOST) <= 0;
    }
}
