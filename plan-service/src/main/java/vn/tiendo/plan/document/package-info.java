/** Plans as documents in the form of NĐ 30/2020/NĐ-CP. */
@NullMarked
package vn.tiendo.plan.document;

import org.jspecify.annotations.NullMarked;
