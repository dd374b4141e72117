package vn.tiendo.report.request.web;

import org.jspecify.annotations.Nullable;

/** Body of more time: until when. */
record DueBody(@Nullable String due) {}
