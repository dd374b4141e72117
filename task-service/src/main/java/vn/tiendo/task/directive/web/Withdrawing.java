package vn.tiendo.task.directive.web;

import org.jspecify.annotations.Nullable;

/** Body of a withdrawal: why. */
record Withdrawing(@Nullable String reason) {}
