/** What every controller shares. */
@NullMarked
package vn.tiendo.platform.web;

import org.jspecify.annotations.NullMarked;
