@NullMarked
package vn.tiendo.task.lead;

import org.jspecify.annotations.NullMarked;
