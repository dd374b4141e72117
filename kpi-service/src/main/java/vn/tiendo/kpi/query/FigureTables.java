package vn.tiendo.kpi.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmissionKey;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** Puts figures of units and periods side by side. */
public final class FigureTables {

    private static final int MOST_ROWS = 5_000;

    private final Units units;
    private final Function<List<SubmissionKey>, Map<String, Submission>> archive;

    /**
     * Tables over submissions.
     *
     * @param archive from keys to the submissions there are, by id
     */
    public FigureTables(Units units, Function<List<SubmissionKey>, Map<String, Submission>> archive) {
        this.units = units;
        this.archive = archive;
    }

    private record Place(RegisteredUnit unit, SubmissionKey key) {}

    /**
     * The figures of a unit and of all below it that fill the form.
     *
     * @throws Rejection table-too-large
     */
    public FigureTable of(RegisteredUnit asked, FigureQuery query, Basis basis) {
        var places = query.versions().entrySet().stream()
                .flatMap(version -> around(asked, version.getKey().lastDay())
                        .filter(unit -> version.getValue().levels().contains(unit.level()))
                        .map(unit -> new Place(unit,
                                new SubmissionKey(unit.code(), query.form(), version.getKey().toString()))))
                .limit(MOST_ROWS + 1L).toList();
        if (places.size() > MOST_ROWS) {
            throw new Rejection(QueryProblem.TABLE_TOO_LARGE).with("most", MOST_ROWS);
        }
        var found = archive.apply(places.stream().map(Place::key).toList());
        return new FigureTable(query.form(), basis, query.columns(),
                places.stream().map(place -> row(place, found.get(place.key().id()), query.codes(), basis)).toList());
    }

    private static FigureRow row(Place place, @Nullable Submission submission,
            Set<String> codes, Basis basis) {
        var figures = new LinkedHashMap<String, Figure>();
        if (submission != null) {
            basis.of(submission.standing()).forEach((code, figure) -> {
                if (codes.contains(code)) {
                    figures.put(code, figure);
                }
            });
        }
        return new FigureRow(place.unit().code(), place.unit().name(), place.key().period(),
                submission == null ? null : submission.status(), figures);
    }

    private Stream<RegisteredUnit> around(RegisteredUnit unit, LocalDate day) {
        var below = units.childrenOn(unit.code(), day).stream().flatMap(child -> around(child, day));
        return unit.existsOn(day) ? Stream.concat(Stream.of(unit), below) : below;
    }
}
