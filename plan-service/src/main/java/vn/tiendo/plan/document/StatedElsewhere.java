package vn.tiendo.plan.document;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.plan.importing.Draft.Target;

/** Which targets a plan states in the words of a task, a duty or a passage, so that they are not stated twice. */
final class StatedElsewhere {

    private final List<String> words = new ArrayList<>();

    StatedElsewhere(Draft plan) {
        plan.tasks().forEach(task -> words.add(task.content() + ": " + task.timePhrase()));
        plan.duties().forEach(duty -> words.addAll(duty.duties()));
        plan.purpose().stream().map(Passage::text).forEach(words::add);
        plan.requirements().stream().map(Passage::text).forEach(words::add);
        plan.budget().stream().map(Passage::text).forEach(words::add);
    }

    boolean states(Target target) {
        return words.stream().anyMatch(text -> text.contains(target.wording()));
    }
}
