package vn.tiendo.task.evidence.web;

import org.springframework.stereotype.Component;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.evidence.EvidenceItem;
import vn.tiendo.task.evidence.Evidences;
import vn.tiendo.task.store.Tasks;

/** Who may file, see and change evidence. */
@Component
final class EvidenceAccess {

    private final Evidences evidences;
    private final Tasks tasks;
    private final Units units;
    private final Access access;

    EvidenceAccess(Evidences evidences, Tasks tasks, Units units, Access access) {
        this.evidences = evidences;
        this.tasks = tasks;
        this.units = units;
        this.access = access;
    }

    /** The caller, who may file for his unit. */
    CurrentUser filer() {
        var user = access.mayWrite(access.user().unit());
        units.require(user.unit());
        return user;
    }

    /** The caller, who may change what his unit filed. */
    CurrentUser writer(EvidenceItem item) {
        return access.mayWrite(item.unit());
    }

    /** Evidence of a unit that the caller may read, or evidence that a task rests on which he may read. */
    Stored<EvidenceItem> readable(String id) {
        var item = evidences.require(id);
        if (!access.canRead(item.state().unit()) && !servesReadable(item.state())) {
            access.mayRead(item.state().unit());
        }
        return item;
    }

    private boolean servesReadable(EvidenceItem item) {
        return tasks.findAll(item.tasks()).stream().anyMatch(task -> access.canRead(task.state().unit()));
    }
}
