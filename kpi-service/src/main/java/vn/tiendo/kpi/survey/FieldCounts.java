package vn.tiendo.kpi.survey;

import java.util.Map;

/**
 * How people answered who had to do with one field of procedures.
 *
 * @param field for example "Hộ tịch"
 * @param counts number of people by the code of their answer
 */
public record FieldCounts(String field, Map<String, Long> counts) {}
