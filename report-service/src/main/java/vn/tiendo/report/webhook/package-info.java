/** Programs outside that are told of events in order, until they have them. */
@NullMarked
package vn.tiendo.report.webhook;

import org.jspecify.annotations.NullMarked;
