package vn.tiendo.kpi.importing;

/**
 * How many of what there were.
 *
 * @param rows read
 * @param stored that changed a figure
 * @param unchanged that said what stood there already
 * @param rejected that changed nothing, for a reason that was told
 * @param submitted submissions sent to the level above
 */
public record ImportCount(long rows, long stored, long unchanged, long rejected, long submitted) {

    static final ImportCount NONE = new ImportCount(0, 0, 0, 0, 0);

    ImportCount read() {
        return new ImportCount(rows + 1, stored, unchanged, rejected, submitted);
    }

    ImportCount stored(int more) {
        return new ImportCount(rows, stored + more, unchanged, rejected, submitted);
    }

    ImportCount unchanged(int more) {
        return new ImportCount(rows, stored, unchanged + more, rejected, submitted);
    }

    ImportCount rejected(int more) {
        return new ImportCount(rows, stored, unchanged, rejected + more, submitted);
    }

    ImportCount submitted(int more) {
        return new ImportCount(rows, stored, unchanged, rejected, submitted + more);
    }
}
