@NullMarked
package vn.tiendo.local.infrastructure;

import org.jspecify.annotations.NullMarked;
