@NullMarked
package vn.tiendo.task.stream;

import org.jspecify.annotations.NullMarked;
