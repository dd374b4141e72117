/** Subscriptions over HTTP. */
@NullMarked
package vn.tiendo.report.webhook.web;

import org.jspecify.annotations.NullMarked;
