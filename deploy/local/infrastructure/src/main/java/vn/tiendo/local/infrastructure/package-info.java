/** A Kafka broker and a document store that live in one JVM each: for trial, for one small unit and for tests. */
@NullMarked
package vn.tiendo.local.infrastructure;

import org.jspecify.annotations.NullMarked;
