@NullMarked
package vn.tiendo.local.identity;

import org.jspecify.annotations.NullMarked;
