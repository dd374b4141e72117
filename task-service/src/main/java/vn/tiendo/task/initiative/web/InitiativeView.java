package vn.tiendo.task.initiative.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.initiative.Initiative;
import vn.tiendo.task.initiative.Initiative.Status;

/** An initiative as callers see it. */
record InitiativeView(long version, Status status, @JsonUnwrapped Initiative initiative) {

    static InitiativeView of(Stored<Initiative> stored) {
        return new InitiativeView(stored.version(), stored.state().status(), stored.state());
    }
}
