/** Tasks: what a published plan asks of a unit, how far it is, whether it is done, late or overdue. */
@NullMarked
package vn.tiendo.task;

import org.jspecify.annotations.NullMarked;
