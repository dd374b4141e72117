package vn.tiendo.report.webhook;

/** Where a subscription is found. */
record SubscriptionKey(String unit, String id) {}
