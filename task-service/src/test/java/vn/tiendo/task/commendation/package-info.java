@NullMarked
package vn.tiendo.task.commendation;

import org.jspecify.annotations.NullMarked;
