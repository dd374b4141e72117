@NullMarked
package vn.tiendo.platform.calendar;

import org.jspecify.annotations.NullMarked;
