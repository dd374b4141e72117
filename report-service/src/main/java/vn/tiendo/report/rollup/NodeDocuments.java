package vn.tiendo.report.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import vn.tiendo.events.Watermark;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;

/** Nodes as documents. A figure is written {@code {s: sum, k: known, n: notApplicable}}, the sum as exact text. */
final class NodeDocuments {

    Document document(Contribution contribution) {
        Tally tally = contribution.tally();
        return new Document("seq", contribution.seq())
                .append("status", contribution.status() == null ? null : contribution.status().name())
                .append("at", contribution.at().toString())
                .append("official", document(tally.official()))
                .append("provisional", document(tally.provisional()))
                .append("reported", tally.reported())
                .append("approved", tally.approved())
                .append("watermark", tally.watermark().at() == null ? null : tally.watermark().at().toString())
                .append("events", tally.watermark().events());
    }

    Node node(Document document) {
        Map<String, Contribution> children = new TreeMap<>();
        Document stored = document.get("children", new Document());
        stored.forEach((key, child) -> children.put(unkey(key), contribution((Document) child)));
        return new Node(NodeId.parse(document.getString("_id")), document.getLong("version"),
                document.get("rolled", 0L), children);
    }

    private static Contribution contribution(Document document) {
        String status = document.getString("status");
        String watermark = document.getString("watermark");
        Tally tally = new Tally(figures(document.get("official", Document.class)),
                figures(document.get("provisional", Document.class)), document.getInteger("reported"),
                document.getInteger("approved"),
                new Watermark(watermark == null ? null : Instant.parse(watermark), document.getLong("events")));
        return new Contribution(document.getLong("seq"), tally, status == null ? null : LeafStatus.valueOf(status),
                Instant.parse(document.getString("at")));
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

    /** Field names hold no dots; codes of ended units do. */
    static String key(String child) {
        return child.replace("%", "%25").replace(".", "%2E");
    }

    private static String unkey(String key) {
        return key.replace("%2E", ".").replace("%25", "%");
    }
}
