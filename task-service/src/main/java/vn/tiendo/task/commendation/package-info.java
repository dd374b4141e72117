/** Praise and criticism of units (biểu dương, phê bình) by units above. */
@NullMarked
package vn.tiendo.task.commendation;

import org.jspecify.annotations.NullMarked;
