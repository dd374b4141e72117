@NullMarked
package vn.tiendo.task.notice.contact;

import org.jspecify.annotations.NullMarked;
