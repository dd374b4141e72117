/** What each office and officer of a unit had to do, did, did late and got back: the basis of the yearly evaluation. */
@NullMarked
package vn.tiendo.task.summary;

import org.jspecify.annotations.NullMarked;
