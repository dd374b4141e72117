package vn.tiendo.report.request;

/** How far a request is; only an open one is answered. */
public enum RequestStatus {
    OPEN, WITHDRAWN, CLOSED
}
