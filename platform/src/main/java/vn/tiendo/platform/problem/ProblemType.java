package vn.tiendo.platform.problem;

import java.util.Locale;

/**
 * A kind of problem; every service has an enum of them. Title and what to do stand in the message files under
 * {@code problem.<slug>.title} and {@code problem.<slug>.action}.
 */
public interface ProblemType {

    /** Name of the constant, for example {@code STALE_VERSION}. */
    String name();

    /** HTTP status, 400 to 599. */
    int status();

    /** Last part of the type URI, for example {@code stale-version}; lasting. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
