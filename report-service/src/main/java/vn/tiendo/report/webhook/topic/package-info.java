/** The topics as a queue that many read from, each from its own position. */
@NullMarked
package vn.tiendo.report.webhook.topic;

import org.jspecify.annotations.NullMarked;
