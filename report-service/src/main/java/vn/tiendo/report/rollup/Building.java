package vn.tiendo.report.rollup;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.store.ReadModels;
import vn.tiendo.platform.stream.ReadingProgress;

/** How far an instance is that builds a generation of the numbers: it reads first, then adds up. */
@Component
class Building {

    private final ReadModels readModels;
    private final ReadingProgress progress;
    private final Instant begun;
    private volatile boolean reading;
    private volatile long left = -1;

    Building(ReadModels readModels, ReadingProgress progress, Clock clock) {
        this.readModels = readModels;
        this.progress = progress;
        this.begun = clock.instant();
        this.reading = readModels.isBuilding();
    }

    boolean isReading() {
        return reading;
    }

    /** Looks whether all that was told before it began is read; once it is, that is not asked again. */
    boolean lookWhetherRead() {
        if (reading) {
            left = progress.left(begun);
            reading = left > 0;
        }
        return !reading;
    }

    /** How many events had still to be read when it looked last; below 0 before that. */
    long left() {
        return left;
    }

    int generation() {
        return readModels.generation();
    }

    boolean isBuilding() {
        return readModels.isBuilding();
    }
}
