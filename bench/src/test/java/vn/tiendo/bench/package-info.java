@NullMarked
package vn.tiendo.bench;

import org.jspecify.annotations.NullMarked;
