package vn.tiendo.report.open;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.report.open.OpenReport.OpenFigure;

/**
 * Numbers as CSV (RFC 4180) in UTF-8, decimals with a point: one row a number, columns named as in JSON, the Vietnamese
 * name beside each code. An empty value means that there was no data, which is not zero.
 */
final class OpenCsv {

    private static final String HEAD = "unit,unit_name,period,published_at,code,label_vi,unit_of_measure,value,licence\r\n";

    private OpenCsv() {}

    static byte[] of(OpenReports reports) {
        return bytes(reports.reports().stream().flatMap(report -> rows(report.figures(), report.unit(),
                report.unitName(), report.period(), report.publishedAt(), reports.licence())));
    }

    static byte[] of(OpenScoreboard board) {
        return bytes(rows(board.all(), board.unit(), board.unitName(), board.period(), board.publishedAt(),
                board.licence()));
    }

    private static Stream<String> rows(List<OpenFigure> figures, String unit, String unitName, String period,
            Instant publishedAt, String licence) {
        return figures.stream()
                .map(figure -> Stream
                        .of(unit, unitName, period, publishedAt.toString(), figure.code(), figure.name(),
                                figure.unitOfMeasure(),
                                figure.value() == null ? "" : figure.value().toPlainString(), licence)
                        .map(OpenCsv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static byte[] bytes(Stream<String> rows) {
        return (HEAD + rows.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        return value.matches("[^\",\\r\\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
