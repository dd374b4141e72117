@NullMarked
package vn.tiendo.task.feed;

import org.jspecify.annotations.NullMarked;
