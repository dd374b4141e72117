package vn.tiendo.kpi.catalogue;

import java.util.List;

/**
 * Something wrong about a definition.
 *
 * @param field for example {@code figures[3].code}
 * @param rule stable name of what is wrong; its words stand in the message files under {@code definition.<rule>}
 * @param arguments what the words name, in their order
 */
public record Fault(String field, String rule, List<String> arguments) {

    static Fault of(String field, String rule, String... arguments) {
        return new Fault(field, rule, List.of(arguments));
    }
}
