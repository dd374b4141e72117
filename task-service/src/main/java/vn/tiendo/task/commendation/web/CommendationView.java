package vn.tiendo.task.commendation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.commendation.Commendation;

/** Praise or criticism as callers see it. */
record CommendationView(long version, @JsonUnwrapped Commendation commendation) {

    static CommendationView of(Stored<Commendation> stored) {
        return new CommendationView(stored.version(), stored.state());
    }
}
