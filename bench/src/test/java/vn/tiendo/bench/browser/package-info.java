/** What a person sees, driven in a real browser. */
@NullMarked
package vn.tiendo.bench.browser;

import org.jspecify.annotations.NullMarked;
