package vn.tiendo.plan;

import java.util.List;

/** Compares versions of a plan. */
public final class Versions {

    private Versions() {}

    /** What the later says otherwise, item by item. */
    public static List<Change> difference(Version from, Version to) {
        return Difference.between(from.content(), to.content());
    }
}
