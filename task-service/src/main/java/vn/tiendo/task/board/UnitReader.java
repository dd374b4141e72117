package vn.tiendo.task.board;

import java.util.Collection;

/** Takes the board of one unit. */
@FunctionalInterface
public interface UnitReader {

    /**
     * Reads a board.
     *
     * @param revision another one after every change
     */
    void read(String unit, String revision, Collection<Line> lines);
}
