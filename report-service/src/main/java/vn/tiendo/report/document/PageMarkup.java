package vn.tiendo.report.document;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.w3c.dom.Document;

/** A report as pages to be set, in the order of NĐ 30/2020/NĐ-CP; how they look is told by {@code report.css}. */
final class PageMarkup {

    private final PrintedReport report;
    private final Wording wording;
    private final Markup body;

    private PageMarkup(PrintedReport report, Wording wording, Markup body) {
        this.report = report;
        this.wording = wording;
        this.body = body;
    }

    static Document of(PrintedReport report, String css) {
        var wording = Wording.of(report.language());
        var page = Markup.page(wording.locale.toLanguageTag());
        var head = page.add("head");
        head.add("title").text(report.title() + " " + report.subject());
        head.add("style").with("type", "text/css").text(css);
        new PageMarkup(report, wording, page.add("body")).write();
        return page.document();
    }

    private void write() {
        letterhead();
        body.add("p", "title").text(report.title());
        body.add("p", "title").text(report.subject());
        body.add("div", "line subject");
        report.opening().forEach(text -> body.add("p").text(text));
        report.sections().forEach(this::section);
        closing();
        for (int at = 0; at < report.appendices().size(); at++) {
            appendix(report.appendices().get(at), Appendix.name(wording, at, report.appendices().size()));
        }
    }

    private void letterhead() {
        var rows = body.add("table", "letterhead");
        var first = rows.add("tr");
        var issuer = first.add("td", "issuer");
        words(issuer, "superior", Placeholder.SUPERIOR);
        words(issuer, "body", Placeholder.BODY);
        issuer.add("div", "line name");
        var nation = first.add("td", "nation");
        nation.add("div", "country").text(wording.nation);
        nation.add("div", "motto").text(wording.motto);
        nation.add("div", "line motto-line");
        var second = rows.add("tr");
        words(second.add("td"), "number", Placeholder.NUMBER);
        words(second.add("td"), "day", Placeholder.DAY);
    }

    private void section(PrintedSection section) {
        body.add("h2").text(section.heading());
        section.paragraphs().forEach(text -> body.add("p").text(text));
        section.tables().forEach(table -> {
            body.add("p", "caption").text(table.title());
            table(body, table);
        });
        section.charts().stream().filter(ChartPicture::canDraw).forEach(this::chart);
    }

    private void chart(PrintedChart chart) {
        var figure = body.add("div", "figure");
        figure.add("p", "caption").text(chart.title());
        var picture = Base64.getEncoder().encodeToString(ChartPicture.png(chart, wording));
        figure.add("img").with("src", "data:image/png;base64," + picture).with("alt", chart.title());
    }

    private void closing() {
        var row = body.add("table", "closing").add("tr");
        var receivers = row.add("td", "receivers");
        receivers.add("div", "label").text(wording.recipients);
        Recipients.lines(report.closing()).forEach(line -> receivers.add("div").text(line));
        var signature = row.add("td", "signature");
        words(signature, "role", Placeholder.SIGNER_ROLE);
        words(signature, "name", Placeholder.SIGNER_NAME);
    }

    private void appendix(PrintedTable table, String name) {
        var page = body.add("div", Appendix.isWide(table) ? "appendix across" : "appendix upright");
        page.add("p", "title").text(name);
        page.add("p", "caption").text(table.title());
        table(page, table);
    }

    private void table(Markup into, PrintedTable table) {
        var grid = Grid.of(table, wording);
        var rows = into.add("table", "grid");
        int[] shares = ColumnWidths.of(grid, 1_000);
        for (int share : shares) {
            rows.add("col").with("style", "width: " + share / 10.0 + "%");
        }
        var head = rows.add("thead").add("tr");
        grid.head().forEach(column -> head.add("th").text(column));
        var lines = rows.add("tbody");
        grid.rows().forEach(row -> row(lines.add("tr"), row));
        if (grid.total() != null) {
            row(lines.add("tr", "total"), grid.total());
        }
    }

    private static void row(Markup row, List<Grid.Place> places) {
        places.forEach(place -> row.add("td", place.side().name().toLowerCase(Locale.ROOT)).text(place.text()));
    }

    private void words(Markup into, String kind, Placeholder placeholder) {
        var words = Objects.requireNonNull(placeholder.words(report, wording));
        if (!words.isEmpty()) {
            into.add("div", kind).text(words);
        }
    }
}
