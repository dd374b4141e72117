package vn.tiendo.platform.store;

import java.util.List;

/** The outcome of a decision: the state after it and the events that say so, to be written as one. */
public record Decision<S>(S state, List<? extends Object> events) {

    public static <S> Decision<S> of(S state, Object... events) {
        return new Decision<>(state, List.of(events));
    }
}
