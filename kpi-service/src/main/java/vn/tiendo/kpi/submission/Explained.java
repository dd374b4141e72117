package vn.tiendo.kpi.submission;

import java.util.List;

/**
 * What the unit said to a soft rule that its figures break.
 *
 * @param rule stable name of the rule, or code of the form's check
 * @param figures codes of the figures it is about
 */
public record Explained(String rule, List<String> figures, String text) {}
