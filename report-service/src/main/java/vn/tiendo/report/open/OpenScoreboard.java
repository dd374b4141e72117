package vn.tiendo.report.open;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.report.open.OpenReport.OpenFigure;
import vn.tiendo.report.scoreboard.Scoreboard;

/**
 * Approved numbers of a unit in a period whose report it has published.
 *
 * @param expected leaf units that were to report
 * @param approved of these, how many had figures approved
 */
record OpenScoreboard(String unit, String unitName, String period, Instant publishedAt, String licence, int expected,
        int approved, List<OpenFigure> indicators, List<OpenFigure> figures) {

    static OpenScoreboard of(Scoreboard board, Instant publishedAt, String licence) {
        return new OpenScoreboard(board.unit().code(), board.unit().name(), board.period(), publishedAt, licence,
                board.expected(), board.approved(),
                board.indicators().stream()
                        .map(one -> new OpenFigure(one.code(), one.name(), one.unitOfMeasure(), one.official()))
                        .toList(),
                board.figures().stream()
                        .map(one -> new OpenFigure(one.code(), one.name(), one.unitOfMeasure(), one.official()))
                        .toList());
    }

    List<OpenFigure> all() {
        return Stream.concat(indicators.stream(), figures.stream()).toList();
    }
}
