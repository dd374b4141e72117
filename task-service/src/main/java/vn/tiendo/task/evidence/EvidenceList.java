package vn.tiendo.task.evidence;

import java.util.List;
import java.util.stream.Stream;

/**
 * Ids of evidence, in the order in which it came: of a unit and year, or of a task.
 *
 * @param ids without repetition
 */
record EvidenceList(List<String> ids) {

    static final EvidenceList EMPTY = new EvidenceList(List.of());

    EvidenceList with(String id) {
        return new EvidenceList(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }
}
