package vn.tiendo.task;

import org.jspecify.annotations.Nullable;

/** Knows the offices of a unit. */
@FunctionalInterface
public interface OfficeFinder {

    /** The id of the one office that a name means for sure, as a plan writes it; null where it means none or several. */
    @Nullable
    String find(String written);
}
