/** From a stored document to Kafka: pending events are relayed in order until acknowledged. */
@NullMarked
package vn.tiendo.platform.outbox;

import org.jspecify.annotations.NullMarked;
