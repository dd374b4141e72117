package vn.tiendo.report.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import vn.tiendo.events.Watermark;
import vn.tiendo.report.tally.Estimates;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;

/**
 * Contributions as documents. A figure is written {@code {s: sum, k: known, n: notApplicable}}, the sum as exact text;
 * provisional figures are left out where they are the official ones.
 */
final class ContributionDocuments {

    static final String SEQ = "seq";
    private static final String PROVISIONAL = "provisional";
    private static final String ESTIMATED = "estimated";

    private ContributionDocuments() {}

    static Document document(Contribution contribution) {
        Tally tally = contribution.tally();
        return new Document(SEQ, contribution.seq())
                .append("status", contribution.status() == null ? null : contribution.status().name())
                .append("at", contribution.at().toString())
                .append("official", document(tally.official()))
                .append(PROVISIONAL,
                        tally.provisional().equals(tally.official()) ? null : document(tally.provisional()))
                .append(ESTIMATED, tally.estimates().units() == 0 ? null : document(tally.estimates().figures()))
                .append("estimating", tally.estimates().units())
                .append("reported", tally.reported())
                .append("approved", tally.approved())
                .append("watermark", tally.watermark().at() == null ? null : tally.watermark().at().toString())
                .append("events", tally.watermark().events());
    }

    static Contribution contribution(Document document) {
        String status = document.getString("status");
        String watermark = document.getString("watermark");
        Map<String, FigureTally> official = figures(document.get("official", Document.class));
        Document provisional = document.get(PROVISIONAL, Document.class);
        Tally tally = new Tally(official, provisional == null ? official : figures(provisional),
                estimates(document), document.getInteger("reported"), document.getInteger("approved"),
                new Watermark(watermark == null ? null : Instant.parse(watermark), document.getLong("events")));
        return new Contribution(document.getLong(SEQ), tally, status == null ? null : LeafStatus.valueOf(status),
                Instant.parse(document.getString("at")));
    }

    /** A contribution from before there were estimates has none. */
    private static Estimates estimates(Document document) {
        Document figures = document.get(ESTIMATED, Document.class);
        return figures == null ? Estimates.NONE : new Estimates(figures(figures), document.getInteger("estimating"));
    }

    private static Document document(Map<String, FigureTally> figures) {
        Document document = new Document();
        figures.forEach((code, tally) -> document.put(code,
                new Document("s", tally.sum().toPlainString()).append("k", tally.known())
                        .append("n", tally.notApplicable())));
        return document;
    }

    private static Map<String, FigureTally> figures(Document document) {
        Map<String, FigureTally> figures = new TreeMap<>();
        document.forEach((code, value) -> {
            Document tally = (Document) value;
            figures.put(code, new FigureTally(new BigDecimal(tally.getString("s")), tally.getInteger("k"),
                    tally.getInteger("n")));
        });
        return figures;
    }
}
