package vn.tiendo.report.webhook;

import java.time.Instant;

/**
 * From when on events are delivered.
 *
 * @param turn counted from 1; grows each time somebody sets the position anew
 * @param from events told since then come, also those that came before
 */
record Start(int turn, Instant from) {}
