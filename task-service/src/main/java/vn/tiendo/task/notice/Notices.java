package vn.tiendo.task.notice;

import java.util.List;

/** The one way to tell somebody something. */
public interface Notices {

    /**
     * Gives a recipient notices he has not been given yet, all of them as one: the inbox has each exactly once, however often
     * and from however many instances it is given.
     */
    void give(Recipient recipient, List<Notice> notices);
}
