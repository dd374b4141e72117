package vn.tiendo.kpi.submission;

import java.util.Map;
import vn.tiendo.kpi.submission.rule.Entry;

/** Figures to be entered into one submission, by figure code. */
public record Entered(Duty duty, Map<String, Entry> entries) {}
