@NullMarked
package vn.tiendo.local.demo;

import org.jspecify.annotations.NullMarked;
