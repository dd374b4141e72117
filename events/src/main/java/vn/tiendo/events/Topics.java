package vn.tiendo.events;

import java.util.List;

/** Names of the topics. */
public final class Topics {

    public static final String UNIT = "tiendo.unit";
    public static final String PLAN = "tiendo.plan";
    public static final String TASK = "tiendo.task";
    public static final String KPI = "tiendo.kpi";
    public static final String REPORT = "tiendo.report";
    public static final List<String> ALL = List.of(UNIT, PLAN, TASK, KPI, REPORT);

    private Topics() {}

    /** Where records go that could not be read or applied. */
    public static String deadLetters(String topic) {
        return topic + ".dlq";
    }
}
