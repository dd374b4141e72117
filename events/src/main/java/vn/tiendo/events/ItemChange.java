package vn.tiendo.events;

import java.util.List;

/**
 * A task or target that an amendment worded otherwise.
 *
 * @param members names of its members that changed, for example {@code timePhrase}
 */
public record ItemChange(String id, List<String> members) {}
