package vn.tiendo.bench.ledger;

import vn.tiendo.events.Standing;

/**
 * What a commune was acknowledged, last of all.
 *
 * @param events how many acknowledged changes must have become events
 */
record Entry(Standing standing, long events) {

    static final Entry NOTHING = new Entry(Standing.NONE, 0);

    Entry submitted(java.util.Map<String, vn.tiendo.events.Figure> figures) {
        return new Entry(new Standing(standing.approved(), figures), events + 1);
    }

    Entry approved() {
        return new Entry(new Standing(standing.pending(), null), events + 1);
    }

    Entry returned() {
        return new Entry(new Standing(standing.approved(), null), events + 1);
    }
}
