/** Rejections and how they are told (RFC 9457). */
@NullMarked
package vn.tiendo.platform.problem;

import org.jspecify.annotations.NullMarked;
