@NullMarked
package vn.tiendo.report.webhook.topic;

import org.jspecify.annotations.NullMarked;
