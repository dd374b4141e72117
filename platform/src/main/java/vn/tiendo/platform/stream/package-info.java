/** From a Kafka record to an effect: at least once, harmless twice. */
@NullMarked
package vn.tiendo.platform.stream;

import org.jspecify.annotations.NullMarked;
