@NullMarked
package vn.tiendo.task.notice.web;

import org.jspecify.annotations.NullMarked;
