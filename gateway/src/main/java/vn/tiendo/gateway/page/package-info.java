/** The dashboard's files. */
@NullMarked
package vn.tiendo.gateway.page;

import org.jspecify.annotations.NullMarked;
