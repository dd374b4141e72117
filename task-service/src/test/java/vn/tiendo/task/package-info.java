@NullMarked
package vn.tiendo.task;

import org.jspecify.annotations.NullMarked;
