/** Evidence (minh chứng): what units put on file once to prove the results of tasks, reports and the index with. */
@NullMarked
package vn.tiendo.task.evidence;

import org.jspecify.annotations.NullMarked;
