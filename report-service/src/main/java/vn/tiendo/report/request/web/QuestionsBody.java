package vn.tiendo.report.request.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body of other questions: all of them. */
record QuestionsBody(@Nullable List<@Nullable QuestionBody> questions) {}
