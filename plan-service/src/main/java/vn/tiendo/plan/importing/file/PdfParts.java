package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.DocumentWriter.MergedCell;

/**
 * A page's tables, and the lines outside them.
 *
 * @param tables from top to bottom
 */
record PdfParts(int number, double height, List<PdfLine> lines, List<Table> tables) {

    /** A table with the text of its cells. */
    record Table(Frame frame, List<List<MergedCell>> rows) {}

    private static PdfParts of(PdfPage page, List<Frame> frames) {
        var outside = new ArrayList<Glyph>();
        Map<Frame, Map<Integer, List<Glyph>>> inside = new HashMap<>();
        for (var glyph : page.glyphs()) {
            double y = glyph.y() - 0.3 * glyph.size();
            var frame = frameAt(frames, glyph.middle(), y);
            if (frame == null) {
                outside.add(glyph);
            } else {
                inside.computeIfAbsent(frame, _ -> new HashMap<>())
                        .computeIfAbsent(frame.cellAt(glyph.middle(), y), _ -> new ArrayList<>()).add(glyph);
            }
        }
        var tables = frames.stream().filter(inside::containsKey)
                .map(frame -> new Table(frame, rows(frame, inside.getOrDefault(frame, Map.of())))).toList();
        return new PdfParts(page.number(), page.height(), PdfLine.of(outside), tables);
    }

    /** The same page once more, with a table that is printed without lines. */
    static PdfParts of(PdfPage page, double pitch) {
        var parts = of(page, Frames.of(page.rules()));
        var frame = UnruledTable.in(parts.lines(), pitch);
        return frame == null
                ? parts
                : of(page, Stream.concat(Frames.of(page.rules()).stream(), Stream.of(frame))
                        .sorted(Comparator.comparingDouble(Frame::top)).toList());
    }

    private static @Nullable Frame frameAt(List<Frame> frames, double x, double y) {
        return frames.stream().filter(frame -> frame.contains(x, y)).findFirst().orElse(null);
    }

    private static List<List<MergedCell>> rows(Frame frame, Map<Integer, List<Glyph>> glyphs) {
        var rows = new ArrayList<List<MergedCell>>();
        for (int row = 0; row < frame.rows(); row++) {
            var cells = new ArrayList<MergedCell>();
            for (var area : frame.areas(row)) {
                var text = glyphs.getOrDefault(frame.cell(area), List.of());
                cells.add(new MergedCell(PdfCell.paragraphs(text, frame.left(area), frame.right(area)), area.columns(),
                        area.rows()));
            }
            rows.add(cells);
        }
        return rows;
    }
}
