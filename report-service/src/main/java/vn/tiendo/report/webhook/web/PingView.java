package vn.tiendo.report.webhook.web;

/**
 * What came of a ping.
 *
 * @param outcome for example {@code HTTP 204}, or why there was no answer
 */
record PingView(String id, boolean taken, String outcome, long millis) {}
