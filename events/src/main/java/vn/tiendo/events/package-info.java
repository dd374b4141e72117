/** The published language: sealed event records that the services tell one another. */
@NullMarked
package vn.tiendo.events;

import org.jspecify.annotations.NullMarked;
