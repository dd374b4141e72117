/** What service tests share: a real broker and store, tokens, units, and a matrix of who may do what. */
@NullMarked
package vn.tiendo.platform.test;

import org.jspecify.annotations.NullMarked;
