package vn.tiendo.kpi.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.events.OutsideIndex;
import vn.tiendo.events.OutsideScore;
import vn.tiendo.events.SurveyEvent.OutsideResultsImported;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.StoreConfiguration;

/**
 * What an index that others make says of the units of one unit in a year.
 *
 * @param unit that imported it: rated itself or above those that are
 * @param versions all that was ever imported, the newest last and in force
 */
public record OutsideResults(String unit, OutsideIndex index, int year, List<Version> versions) {

    private static final int FIRST_YEAR = 2005;

    /**
     * An import; never changed afterwards.
     *
     * @param number counted from 1
     */
    public record Version(int number, Publication publication, SourceFile source, String by, Instant at) {}

    /**
     * Results of which nothing is known.
     *
     * @throws Rejection index-year-out-of-range
     */
    public static OutsideResults blank(String unit, OutsideIndex index, int year) {
        if (year < FIRST_YEAR || year > 2099) {
            throw new Rejection(SurveyProblem.INDEX_YEAR_OUT_OF_RANGE).at("year").with("year", year);
        }
        return new OutsideResults(unit, index, year, List.of());
    }

    /** {@code outside/<unit>/<index>/<year>}. */
    public String id() {
        return "outside/" + unit + "/" + index + "/" + year;
    }

    /** The version that counts. */
    public Version newest() {
        return versions.getLast();
    }

    /** What the version that counts says of a unit. */
    public Optional<OutsideScore> about(String rated) {
        return newest().publication().scores().stream().filter(score -> score.unit().equals(rated)).findFirst();
    }

    /**
     * The results after an import; without events where it says what is known, from the same file.
     *
     * @throws Rejection with a {@link SurveyProblem}
     */
    Decision<OutsideResults> take(Publication publication, SourceFile source, String by, Instant at) {
        publication.requireSound(year, LocalDate.ofInstant(at, StoreConfiguration.ZONE));
        if (!versions.isEmpty() && newest().publication().equals(publication)
                && newest().source().checksum().equals(source.checksum())) {
            return Decision.of(this);
        }
        var version = new Version(versions.size() + 1, publication, source, by, at);
        return Decision.of(
                new OutsideResults(unit, index, year, Stream.concat(versions.stream(), Stream.of(version)).toList()),
                new OutsideResultsImported(id(), unit, index, year, version.number(), publication.publishedOn(),
                        publication.scores(), source.checksum(), by, at));
    }
}
