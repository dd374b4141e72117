package vn.tiendo.task.notice.channel;

/** How an attempt to send ended. */
sealed interface Outcome {

    /** The receiver has acknowledged it. */
    record Sent() implements Outcome {}

    /** There is nowhere to send to, and trying again would not help. */
    record Nowhere(String reason) implements Outcome {}

    /** It may succeed later. */
    record Failed(String reason) implements Outcome {}
}
