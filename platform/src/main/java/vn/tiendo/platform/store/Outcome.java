package vn.tiendo.platform.store;

import vn.tiendo.platform.problem.Rejection;

/** What became of one of many aggregates that were changed together. */
public sealed interface Outcome {

    /** It was saved, with its events. */
    record Saved() implements Outcome {}

    /** There was nothing to change. */
    record Unchanged() implements Outcome {}

    /** The decision said no. */
    record Rejected(Rejection rejection) implements Outcome {}
}
