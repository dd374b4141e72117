package vn.tiendo.task.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sheets as they were last read, as many as have room; those not asked for the longest leave first. */
final class SheetCache<L> {

    private static final float LOAD = 0.75f;

    private final int room;
    private final Map<String, Sheet<L>> sheets = new LinkedHashMap<>(64, LOAD, true);
    private int lines;

    /**
     * An empty one.
     *
     * @param room number of lines
     */
    SheetCache(int room) {
        this.room = room;
    }

    synchronized Optional<Sheet<L>> find(String id, String revision) {
        return Optional.ofNullable(sheets.get(id)).filter(sheet -> sheet.revision().equals(revision));
    }

    synchronized void keep(Sheet<L> sheet) {
        put(sheet);
        var oldest = sheets.entrySet().iterator();
        while (lines > room && oldest.hasNext()) {
            lines -= oldest.next().getValue().lines().size();
            oldest.remove();
        }
    }

    private void put(Sheet<L> sheet) {
        var before = sheets.put(sheet.id(), sheet);
        lines += sheet.lines().size() - (before == null ? 0 : before.lines().size());
    }
}
